package io.sysprep.testkit.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import io.sysprep.hives.ProgramImage;
import io.sysprep.machine.FileVersion;
import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineControl;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.WindowsPath;
import io.sysprep.offline.OfflineMachine;
import io.sysprep.testkit.contract.AccountsContract;
import io.sysprep.testkit.contract.AppxContract;
import io.sysprep.testkit.contract.FileReadingContract;
import io.sysprep.testkit.contract.MachineFixture;
import io.sysprep.testkit.contract.SystemContract;
import io.sysprep.testkit.contract.VolumesContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contracts of the ports on a real Windows 8.1 at rest, in so far as they can apply to one. */
class RealHivesContractTest
    implements SystemContract,
        AccountsContract,
        AppxContract,
        VolumesContract,
        FileReadingContract,
        MachineFixture {

  @TempDir private static Path volume;
  private static OfflineMachine disk;

  @BeforeAll
  static void unpack() throws IOException {
    WindowsTree tree = WindowsTree.in(volume);
    for (String hive : List.of("SYSTEM", "SOFTWARE", "SAM", "SECURITY")) {
      tree.withReal("win81/" + hive, hive);
    }
    tree.withFile(
        "Windows/System32/kernel32.dll", ProgramImage.of(new FileVersion(6, 3, 9600, 1), false));
    Files.createDirectories(volume.resolve("Program Files"));
    Files.createDirectories(volume.resolve("ProgramData"));
    disk = OfflineMachine.in(volume);
  }

  @BeforeEach
  void emptyScratchFolder() throws IOException {
    Path scratch = volume.resolve("scratch");
    if (Files.exists(scratch)) {
      Files.move(scratch, volume.resolve("scratch of earlier " + System.nanoTime()));
    }
    Files.createDirectories(scratch);
  }

  @Override
  public MachineFixture fixture() {
    return this;
  }

  @Override
  public MachineView view() {
    return disk.view();
  }

  @Override
  public MachineControl control() {
    return new TreeControl(volume);
  }

  @Override
  public WindowsPath scratchFolder() {
    return WindowsPath.of("C:\\scratch");
  }

  @Override
  public WindowsPath versionedFile() {
    return WindowsPath.of("C:\\Windows\\System32\\kernel32.dll");
  }

  @Override
  public String localAccount() {
    return "gold_administrator";
  }

  @Test
  @Override
  public void theCurrentUserHasANameWithItsDomainOrMachine() {
    refused(() -> view().accounts().currentUser());
  }

  /** The active name is kept in memory only; the contract reads it from there. */
  @Test
  @Override
  public void theComputerNameIsTheOneInTheRegistry() {
    RegistryKey key =
        RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName");
    assertThat(view().registry().value(key, "ComputerName").orElseThrow().asText())
        .contains(view().system().computerName());
  }

  /** The clock stands still, whatever time a file of a test has. */
  @Test
  @Override
  public void aFileTellsWhenItWasWritten() {
    WindowsPath file = scratchFolder().resolve("file.txt");
    control().files().write(file, new byte[1]);
    Instant written = view().files().info(file).orElseThrow().modified();
    assertThat(written)
        .isAfter(view().clock().instant())
        .isBefore(Instant.parse("2100-01-01T00:00:00Z"));
  }

  @Test
  void whatOnlyRunningWindowsHasIsRefusedAsThat() {
    refused(() -> view().processes().all());
    refused(() -> view().processes().ownId());
    refused(() -> view().registry().exists(RegistryKey.localMachine("HARDWARE\\DESCRIPTION")));
  }

  private static void refused(Runnable question) {
    assertThatThrownBy(question::run)
        .isInstanceOfSatisfying(
            MachineException.class,
            e -> assertThat(e.reason()).isEqualTo(MachineException.Reason.NOT_RUNNING));
  }

  @Override
  public Machine machine() {
    return abort("A Windows at rest is no machine that can be changed");
  }

  @Override
  public RegistryKey scratchKey() {
    return abort("Hives are not written");
  }

  @Override
  public RegistryKey sharedScratchKey() {
    return abort("Hives are not written");
  }

  @Override
  public String service() {
    return abort("Services are not changed");
  }

  @Override
  public ProgramLaunch printing(long exitCode, String output, String errors) {
    return abort("No program runs at rest");
  }

  @Override
  public ProgramLaunch echoing(List<String> arguments) {
    return abort("No program runs at rest");
  }

  @Override
  public ProgramLaunch lasting() {
    return abort("No program runs at rest");
  }
}
