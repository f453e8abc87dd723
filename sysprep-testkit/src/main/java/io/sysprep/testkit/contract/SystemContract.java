package io.sysprep.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.SystemView;
import io.sysprep.machine.WindowsPath;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link SystemView} promises. */
public interface SystemContract extends PortContract {

  /** Checks decide by the build. */
  @Test
  default void theBuildIsTheOneInTheRegistry() {
    RegistryKey key = RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion");
    Optional<String> build =
        fixture().view().registry().value(key, "CurrentBuildNumber").flatMap(RegistryValue::asText);
    assertThat(build).contains(String.valueOf(system().version().build()));
  }

  /** The version can be shown and decided by. */
  @Test
  default void theVersionNamesProductAndKind() {
    assertThat(system().version().major()).isPositive();
    assertThat(system().version().productName()).isNotBlank();
    assertThat(system().version().kind()).isNotNull();
  }

  /** A server is no client, whoever is asked. */
  @Test
  default void theRoleFitsTheKindOfWindows() {
    boolean workstation = system().domainRole().name().endsWith("WORKSTATION");
    assertThat(workstation).isNotEqualTo(system().version().kind().isServer());
  }

  /** Paths are made from the Windows folder. */
  @Test
  default void theWindowsFolderIsThereAndHoldsSystem32() {
    WindowsPath system32 = system().windowsFolder().resolve("System32");
    assertThat(fixture().view().files().info(system32)).matches(it -> it.orElseThrow().folder());
  }

  /** Data of all users and programs have one place each, which is no variable's to move. */
  @Test
  default void theFoldersOfProgramsAndTheirDataAreThereAndThoseOfTheRegistry() {
    WindowsPath data = system().programDataFolder();
    WindowsPath programs = system().programFilesFolder();
    assertThat(fixture().view().files().info(data)).matches(it -> it.orElseThrow().folder());
    assertThat(fixture().view().files().info(programs)).matches(it -> it.orElseThrow().folder());
    RegistryKey key = RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows\\CurrentVersion");
    assertThat(fixture().view().registry().value(key, "ProgramFilesDir"))
        .flatMap(RegistryValue::asText)
        .map(WindowsPath::of)
        .contains(programs);
  }

  /** The machine has one name. */
  @Test
  default void theComputerNameIsTheOneInTheRegistry() {
    RegistryKey key =
        RegistryKey.localMachine(
            "SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ActiveComputerName");
    assertThat(fixture().view().registry().value(key, "ComputerName"))
        .flatMap(RegistryValue::asText)
        .hasValueSatisfying(
            name -> assertThat(name).isEqualToIgnoringCase(system().computerName()));
  }

  /** Variables are found in whatever case they are asked for. */
  @Test
  default void aVariableIsFoundWithoutRegardToCase() {
    assertThat(system().variable("SYSTEMROOT")).isPresent();
    assertThat(system().variable("systemroot")).isEqualTo(system().variable("SYSTEMROOT"));
    assertThat(system().variable("SystemRoot").map(WindowsPath::of))
        .contains(system().windowsFolder());
  }

  /** Absent is an answer, not an error. */
  @Test
  default void anAbsentVariableIsEmpty() {
    assertThat(system().variable("NO_SUCH_VARIABLE")).isEmpty();
  }

  /** Console output can be decoded, and slmgr's texts be found. */
  @Test
  default void codePageLanguageAndArchitectureAreTold() {
    assertThat(system().oemCodePage()).isPositive();
    assertThat(system().uiLanguage()).isPositive();
    assertThat(system().architecture()).isNotNull();
    assertThat(system().virtualMachine()).isNotNull();
  }

  private SystemView system() {
    return fixture().view().system();
  }
}
