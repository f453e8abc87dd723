package io.sysprep.windows.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.machine.Architecture;
import io.sysprep.machine.DomainRole;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WindowsVersion;
import io.sysprep.stored.VirtualMachines;
import io.sysprep.windows.failures.WindowsErrors;
import io.sysprep.windows.registry.MapRegistry;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsSystemTest {

  private static final String VERSION = "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";
  private static final String CURRENT = "SOFTWARE\\Microsoft\\Windows\\CurrentVersion";
  private static final String CONTROL = "SYSTEM\\CurrentControlSet\\Control\\";
  private static final String FIRMWARE = "HARDWARE\\DESCRIPTION\\System\\BIOS";

  private final StubSystem natives = new StubSystem();
  private final MapRegistry registry =
      new MapRegistry()
          .with(VERSION, "CurrentVersion", "6.3")
          .with(VERSION, "CurrentMajorVersionNumber", RegistryValue.number(10))
          .with(VERSION, "CurrentMinorVersionNumber", RegistryValue.number(0))
          .with(VERSION, "CurrentBuildNumber", "20348")
          .with(VERSION, "UBR", RegistryValue.number(2227))
          .with(VERSION, "ProductName", "Windows Server 2022 Datacenter")
          .with(VERSION, "EditionID", "ServerDatacenter")
          .with(VERSION, "InstallationType", "Server Core")
          .with(VERSION, "SystemRoot", "C:\\Windows")
          .with(CONTROL + "Session Manager\\Environment", "PROCESSOR_ARCHITECTURE", "AMD64")
          .with(CONTROL + "Nls\\CodePage", "OEMCP", "850");
  private final WindowsSystem system =
      new WindowsSystem(natives, registry, name -> Optional.of(name + "!"));

  @Test
  void theVersionIsTheRealOneAndNotTheOneForUnmanifestedPrograms() {
    assertThat(system.version())
        .isEqualTo(
            new WindowsVersion(
                10,
                0,
                20348,
                2227,
                "Windows Server 2022 Datacenter",
                "ServerDatacenter",
                WindowsVersion.Kind.SERVER_CORE));
  }

  @Test
  void beforeWindows10TheVersionIsInTheText() {
    MapRegistry old =
        new MapRegistry()
            .with(VERSION, "CurrentVersion", "6.1")
            .with(VERSION, "CurrentBuildNumber", "7601")
            .with(VERSION, "ProductName", "Windows 7")
            .with(VERSION, "EditionID", "Enterprise")
            .with(CONTROL + "ProductOptions", "ProductType", "WinNT");
    WindowsVersion version = new WindowsSystem(natives, old, Optional::of).version();
    assertThat(version.major()).isEqualTo(6);
    assertThat(version.minor()).isEqualTo(1);
    assertThat(version.kind()).isEqualTo(WindowsVersion.Kind.CLIENT);
  }

  @ParameterizedTest
  @CsvSource({
    "Client, ServerNT, CLIENT",
    "Server, WinNT, SERVER",
    "Server Core, WinNT, SERVER_CORE",
    "Nano Server, WinNT, SERVER_CORE",
    "Embedded, WinNT, CLIENT",
    "Embedded, ServerNT, SERVER",
    "Embedded, LanmanNT, SERVER",
  })
  void theKindIsThatOfTheInstallationAndElseThatOfTheProduct(
      String installation, String product, WindowsVersion.Kind kind) {
    registry.with(VERSION, "InstallationType", installation);
    registry.with(CONTROL + "ProductOptions", "ProductType", product);
    assertThat(system.version().kind()).isEqualTo(kind);
  }

  @Test
  void aProductThatNobodyKnowsIsAnErrorAndNoClient() {
    registry.with(VERSION, "InstallationType", "Embedded");
    registry.with(CONTROL + "ProductOptions", "ProductType", "odd");
    assertThatThrownBy(system::version)
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("'odd'");
  }

  @Test
  void aMissingValueIsNamedAndNotMadeUp() {
    assertThatThrownBy(
            () -> new WindowsSystem(natives, new MapRegistry(), Optional::of).windowsFolder())
        .isInstanceOf(MachineException.class)
        .hasMessageContaining(VERSION + "\\SystemRoot");
  }

  @Test
  void theRestIsReadFromWhereWindowsKeepsIt() {
    assertThat(system.architecture()).isEqualTo(Architecture.AMD64);
    assertThat(system.windowsFolder()).isEqualTo(WindowsPath.of("C:\\Windows"));
    assertThat(system.computerName()).isEqualTo("VM");
    assertThat(system.domainRole()).isEqualTo(DomainRole.STANDALONE_SERVER);
    assertThat(system.oemCodePage()).isEqualTo(850);
    assertThat(system.uiLanguage()).isEqualTo(0x0407);
    assertThat(system.variable("X")).contains("X!");
  }

  @Test
  void theFoldersOfProgramsAndDataAreTheMachinesWhateverTheEnvironmentSays() {
    registry.with(VERSION + "\\ProfileList", "ProgramData", "%systemdrive%\\ProgramData");
    registry.with(CURRENT, "ProgramFilesDir", "D:\\Programs");
    assertThat(system.programDataFolder()).isEqualTo(WindowsPath.of("C:\\ProgramData"));
    assertThat(system.programFilesFolder()).isEqualTo(WindowsPath.of("D:\\Programs"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%USERPROFILE%\\x", "", "ProgramData", "\\\\?\\C:\\ProgramData"})
  void aFolderThatIsNoPathIsNamedWithItsValue(String folder) {
    registry.with(VERSION + "\\ProfileList", "ProgramData", folder);
    assertThatThrownBy(system::programDataFolder)
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("ProfileList\\ProgramData")
        .hasMessageContaining("'" + folder + "'");
  }

  @Test
  void anArchitectureOfALaterWindowsIsNotUnderstood() {
    registry.with(CONTROL + "Session Manager\\Environment", "PROCESSOR_ARCHITECTURE", "RISCV64");
    assertThatThrownBy(system::architecture)
        .isInstanceOf(MachineException.class)
        .hasMessage("Could not understand the architecture of the machine, RISCV64: failed");
  }

  @Test
  void aNameThatCannotBeReadIsAnError() {
    natives.nameCode = WindowsErrors.ACCESS_DENIED;
    assertThatThrownBy(system::computerName)
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("ERROR_ACCESS_DENIED");
  }

  @Test
  void aRoleThatCannotBeReadIsAnError() {
    natives.roleCode = 5;
    assertThatThrownBy(system::domainRole).hasMessageContaining("ERROR_ACCESS_DENIED");
  }

  @ParameterizedTest
  @CsvSource({
    "Microsoft Corporation, Virtual Machine, true",
    "Microsoft Corporation, Surface Pro 9, false",
    "'VMware, Inc.', 'VMware7,1', true",
    "QEMU, 'Standard PC (Q35 + ICH9, 2009)', true",
    "innotek GmbH, VirtualBox, true",
    "Google, Google Compute Engine, true",
    "Amazon EC2, m5.large, true",
    "Amazon EC2, m5.metal, false",
    "Xen, HVM domU, true",
    "Dell Inc., PowerEdge R750, false",
    "Dell Inc., , false",
    "QEMU, , true",
    ", KVM, true",
    ", Latitude 7420, false",
    "Amazon EC2, , true",
  })
  void theFirmwareTellsAVirtualMachine(
      @Nullable String manufacturer, @Nullable String product, boolean virtual) {
    firmware("SystemManufacturer", manufacturer);
    firmware("SystemProductName", product);
    assertThat(system.virtualMachine()).contains(virtual);
  }

  private void firmware(String name, @Nullable String text) {
    if (text != null) {
      registry.with(FIRMWARE, name, text);
    }
  }

  @Test
  void aFirmwareThatSaysNothingGivesNoAnswer() {
    assertThat(system.virtualMachine()).isEmpty();
    firmware("SystemManufacturer", "");
    firmware("SystemProductName", " ");
    assertThat(system.virtualMachine()).isEmpty();
  }

  @Test
  void everyRowOfTheTableNamesAValueOfTheFirmware() {
    assertThat(VirtualMachines.table())
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.cell(0)).isIn("SystemManufacturer", "SystemProductName", "BIOSVendor");
              assertThat(row.cell(1)).isNotBlank();
            });
  }
}
