package io.sysprep.testkit.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.Sysprep;
import io.sysprep.hives.HiveImage;
import io.sysprep.hives.ProgramImage;
import io.sysprep.machine.FileVersion;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.NoMachineException;
import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryBitness;
import io.sysprep.machine.RegistryHive;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.WindowsPath;
import io.sysprep.offline.OfflineMachine;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.preflight.PrerequisiteCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Windows at rest, put together from made hives. */
class OfflineMachineTest {

  private static final SysprepPlan PLAN = SysprepPlan.generalize().toOobe().thenShutDown().build();

  @TempDir private Path folder;

  @Test
  void currentControlSetIsTheOneThatSelectNames() throws IOException {
    MachineView view =
        view(
            HiveImage.empty()
                .number("Select", "Current", 2)
                .text("ControlSet001\\Control", "Which", "first")
                .text("ControlSet002\\Control", "Which", "second"),
            WindowsTree.software());
    RegistryKey control = RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Control");

    assertThat(view.registry().value(control, "which")).contains(RegistryValue.text("second"));
    assertThat(view.registry().subKeys(RegistryKey.localMachine("SYSTEM")))
        .contains(List.of("ControlSet001", "ControlSet002", "CurrentControlSet", "Select"));
  }

  @Test
  void view32BitOfSoftwareIsWow6432NodeWhereThereIsOne() throws IOException {
    HiveImage software =
        WindowsTree.software()
            .text("Vendor", "Bits", "64")
            .text("Wow6432Node\\Vendor", "Bits", "32")
            .text("Wow6432Node\\Only", "Bits", "32");
    MachineView view = view(WindowsTree.system(), software);
    RegistryKey vendor = RegistryKey.localMachine("SOFTWARE\\Vendor");

    assertThat(view.registry().value(vendor, "Bits")).contains(RegistryValue.text("64"));
    assertThat(view.registry().value(vendor.in32BitView(), "Bits"))
        .contains(RegistryValue.text("32"));
    assertThat(view.registry().exists(RegistryKey.localMachine("SOFTWARE\\Only"))).isFalse();
  }

  @Test
  void windowsOf32BitsHasOneViewOnly() throws IOException {
    MachineView view =
        view(WindowsTree.system(), WindowsTree.software().text("Vendor", "Bits", "32"));
    RegistryKey vendor = RegistryKey.localMachine("SOFTWARE\\Vendor");

    assertThat(view.registry().value(vendor.in32BitView(), "Bits"))
        .contains(RegistryValue.text("32"));
  }

  @Test
  void whatIsKeptInMemoryOnlyIsNotTakenForAbsent() throws IOException {
    MachineView view = view(WindowsTree.system(), WindowsTree.software());

    assertThatThrownBy(
            () ->
                view.registry()
                    .exists(
                        RegistryKey.localMachine(
                            "System\\CurrentControlSet\\Control\\ComputerName\\ActiveComputerName")))
        .isInstanceOfSatisfying(
            MachineException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_RUNNING));
    assertThat(
            view.registry()
                .exists(
                    RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Control\\ComputerName")))
        .isTrue();
  }

  @Test
  void hivesOfUsersLieWhereTheListOfProfilesSays() throws IOException {
    String sid = "S-1-5-21-1-2-3-1001";
    WindowsTree.in(folder)
        .with("SYSTEM", WindowsTree.system())
        .with(
            "SOFTWARE",
            WindowsTree.software()
                .text(
                    "Microsoft\\Windows NT\\CurrentVersion\\ProfileList\\" + sid,
                    "ProfileImagePath",
                    "C:\\Users\\builder"))
        .withFile(
            "Users/builder/ntuser.dat",
            HiveImage.empty().text("Environment", "TEMP", "x").toBytes());
    MachineView view = OfflineMachine.in(folder).view();
    RegistryKey environment =
        new RegistryKey(RegistryHive.USERS, sid + "\\Environment", RegistryBitness.BITS_64);

    assertThat(view.registry().value(environment, "TEMP")).contains(RegistryValue.text("x"));
    assertThat(
            view.registry()
                .subKeys(new RegistryKey(RegistryHive.USERS, "", RegistryBitness.BITS_64)))
        .contains(List.of(".DEFAULT", sid));
  }

  @Test
  void servicesAreThoseOfTheRegistryAndStopped() throws IOException {
    String service = "ControlSet001\\Services\\cloudbase-init";
    HiveImage system =
        WindowsTree.system()
            .number(service, "Type", 16)
            .number(service, "Start", 2)
            .text(service, "ObjectName", ".\\cloudbase-init")
            .number("ControlSet001\\Services\\OnlyCounters\\Performance", "x", 1);
    MachineView view = view(system, WindowsTree.software());

    assertThat(view.services().service("CLOUDBASE-INIT"))
        .hasValueSatisfying(
            found -> {
              assertThat(found.state()).isEqualTo(ServiceState.STOPPED);
              assertThat(found.startMode()).isEqualTo(ServiceStartMode.AUTOMATIC);
              assertThat(found.account()).isEqualTo(".\\cloudbase-init");
            });
    assertThat(view.services().service("OnlyCounters")).isEmpty();
    assertThat(view.services().service("none")).isEmpty();
  }

  @Test
  void missingHiveIsNoAbsentKey() throws IOException {
    WindowsTree.in(folder).with("SYSTEM", WindowsTree.system());
    PreflightReport report = Sysprep.on(OfflineMachine.in(folder)).preflight(PLAN);

    assertThat(report.result("image-state").orElseThrow())
        .isInstanceOf(CheckResult.Inconclusive.class)
        .extracting(CheckResult::text)
        .isEqualTo(
            "Could not open the missing hive Windows\\System32\\config\\SOFTWARE: nothing that was"
                + " given holds it.");
    assertThat(report.result("sysprep-status").orElseThrow())
        .isInstanceOf(CheckResult.Passed.class);
  }

  @Test
  void damagedHiveIsToldWithItsPlace() throws IOException {
    byte[] damaged = WindowsTree.software().toBytes();
    damaged[4096 + 32 + 4] = 'x';
    WindowsTree.in(folder)
        .with("SYSTEM", WindowsTree.system())
        .withFile("Windows/System32/config/SOFTWARE", damaged);
    PreflightReport report = Sysprep.on(OfflineMachine.in(folder)).preflight(PLAN);

    assertThat(report.result("image-state").orElseThrow().text())
        .contains("SOFTWARE at byte 0x1024: a key is expected, and the cell begins with xk");
  }

  @Test
  void whatOnlyRunningWindowsHasIsNotApplicable() throws IOException {
    OfflineMachine disk = disk(WindowsTree.system(), WindowsTree.software());
    PreflightReport report = Sysprep.on(disk).preflight(PLAN);

    for (String id :
        List.of(
            "elevation", "not-local-system", "sysprep-not-running", "pending-computer-rename")) {
      assertThat(report.result(id).orElseThrow())
          .as(id)
          .isInstanceOf(CheckResult.NotApplicable.class)
          .satisfies(
              result -> assertThat(result.text()).endsWith("only a running Windows has it."));
    }
    for (String id : List.of("rearm-count", "windows-activated", "licensing-notices")) {
      assertThat(report.result(id).orElseThrow())
          .as(id)
          .isInstanceOf(CheckResult.Inconclusive.class)
          .satisfies(
              result -> assertThat(result.text()).contains("nothing that was given holds it"));
    }
  }

  @Test
  void hiveThatWasNotClosedIsToldAsWarning() throws IOException {
    OfflineMachine disk = disk(WindowsTree.system().notClosed(), WindowsTree.software());

    WindowsTree.in(folder).with("SAM", HiveImage.empty()).with("SECURITY", HiveImage.empty());
    assertThat(Sysprep.on(disk).preflight(PLAN).result("hives-complete").orElseThrow())
        .isInstanceOf(CheckResult.Warning.class)
        .extracting(CheckResult::text)
        .isEqualTo(
            "SYSTEM was not closed cleanly: its sequence numbers are 8 and 7. No log lies beside it"
                + " that completes it: what was written last may be missing.");
  }

  @Test
  void filesAreFoundWithoutRegardToCaseAndWithTheirVersions() throws IOException {
    FileVersion version = new FileVersion(10, 0, 20348, 1);
    WindowsTree.in(folder)
        .withFile("Windows/system32/Sysprep/SYSPREP.EXE", ProgramImage.of(version, true))
        .withFile("Windows/System32/kernel32.dll", ProgramImage.of(version, true));
    // Two folders that differ by case, as another system may have made them.
    Files.move(
        folder.resolve("Windows/system32/Sysprep"), folder.resolve("Windows/System32/Sysprep"));
    Files.delete(folder.resolve("Windows/system32"));
    MachineView view = view(WindowsTree.system(), WindowsTree.software());

    assertThat(view.files().version(WindowsPath.of("C:\\WINDOWS\\SYSTEM32\\sysprep\\sysprep.exe")))
        .contains(version);
    assertThat(Sysprep.on(view).preflight(PLAN).result("sysprep-present").orElseThrow())
        .isInstanceOf(CheckResult.Passed.class);
  }

  @Test
  void namesThatDifferByCaseOnlyAreNotGuessedAt() throws IOException {
    WindowsTree.in(folder).withFile("Temp/one.txt", "1").withFile("TEMP/two.txt", "2");
    MachineView view = view(WindowsTree.system(), WindowsTree.software());

    assertThat(view.files().info(WindowsPath.of("C:\\Temp\\one.txt"))).isPresent();
    assertThatThrownBy(() -> view.files().info(WindowsPath.of("C:\\temp\\one.txt")))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("tell apart 2 names that differ by case only: \\temp\\one.txt");
  }

  @Test
  void linksAreFollowedWithinTheVolumeAndNeverOutOfIt(@TempDir Path outside) throws IOException {
    Files.writeString(outside.resolve("secret.txt"), "x");
    WindowsTree.in(folder).withFile("Users/Public/here.txt", "x");
    Files.createSymbolicLink(folder.resolve("Documents and Settings"), Path.of("Users"));
    Files.createSymbolicLink(folder.resolve("Users/out"), outside);
    Files.createSymbolicLink(folder.resolve("Users/nowhere"), Path.of("not there"));
    Files.createSymbolicLink(folder.resolve("Users/round"), Path.of("round"));
    MachineView view = view(WindowsTree.system(), WindowsTree.software());

    assertThat(view.files().info(WindowsPath.of("C:\\documents and settings\\Public\\here.txt")))
        .isPresent();
    assertThat(view.files().info(WindowsPath.of("C:\\Users\\nowhere"))).isEmpty();
    assertThatThrownBy(() -> view.files().info(WindowsPath.of("C:\\Users\\out\\secret.txt")))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("follow a link out of the volume: \\Users\\out\\secret.txt");
    assertThatThrownBy(() -> view.files().info(WindowsPath.of("C:\\Users\\round")))
        .isInstanceOf(MachineException.class);
  }

  @Test
  void otherVolumeIsNotRecorded() throws IOException {
    MachineView view = view(WindowsTree.system(), WindowsTree.software());

    assertThatThrownBy(() -> view.files().info(WindowsPath.of("D:\\Unattend.xml")))
        .isInstanceOfSatisfying(
            MachineException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_RECORDED));
  }

  @Test
  void letterOfTheVolumeIsTheOneThatThisWindowsGivesIt() throws IOException {
    HiveImage software =
        WindowsTree.software()
            .text("Microsoft\\Windows NT\\CurrentVersion", "SystemRoot", "e:\\Windows");
    MachineView view = view(WindowsTree.system(), software);

    assertThat(view.system().windowsFolder()).isEqualTo(WindowsPath.of("E:\\Windows"));
    assertThat(view.files().info(WindowsPath.of("E:\\Windows\\System32"))).isPresent();
  }

  @Test
  void folderWithoutWindowsIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("Windows"));

    assertThatThrownBy(() -> OfflineMachine.in(folder))
        .isInstanceOf(NoMachineException.class)
        .hasMessageContaining("holds no Windows: no folder in it has System32\\config");
    assertThatThrownBy(() -> OfflineMachine.in(folder.resolve("missing")))
        .isInstanceOf(NoMachineException.class)
        .hasMessageContaining("missing is no folder that can be read");
  }

  @Test
  void twoWindowsOnOneVolumeAreRefused() throws IOException {
    WindowsTree.in(folder).with("SYSTEM", WindowsTree.system());
    WindowsTree.in(folder).withFile("WinNT/System32/config/SYSTEM", new byte[0]);

    assertThatThrownBy(() -> OfflineMachine.in(folder))
        .isInstanceOf(NoMachineException.class)
        .hasMessageEndingWith("holds more than one Windows: WinNT, Windows");
  }

  @Test
  void nothingIsWrittenToTheVolume() throws IOException {
    WindowsTree.in(folder)
        .with("SYSTEM", WindowsTree.system().notClosed())
        .with("SOFTWARE", WindowsTree.software())
        .withFile("Windows/System32/config/SYSTEM.LOG1", "");
    List<String> before = contents();
    Sysprep.on(OfflineMachine.in(folder)).preflight(PLAN);
    Sysprep.on(OfflineMachine.in(folder)).verify();

    assertThat(contents()).isEqualTo(before);
  }

  private List<String> contents() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .sorted()
          .map(file -> file + " " + file.toFile().length() + " " + file.toFile().lastModified())
          .toList();
    }
  }

  @Test
  void aUsersOwnCheckIsAskedOfADiskAsOfAMachine() throws IOException {
    HiveImage software = WindowsTree.software().text("Contoso\\Build", "Stage", "half done");
    PreflightReport report =
        Sysprep.on(disk(WindowsTree.system(), software))
            .withChecks(List.of(new BuildIsDone()))
            .preflight(PLAN);

    assertThat(report.blockers())
        .extracting(CheckResult::text)
        .contains("The build stands at half done.");
  }

  /** What somebody who builds images asks of his own machines. */
  private static final class BuildIsDone implements PrerequisiteCheck {

    @Override
    public CheckDescription description() {
      return CheckDescription.of("contoso-build-done", "The build is done")
          .because("A half built image is sold to nobody.")
          .reads(Port.REGISTRY)
          .remediedBy("Run the build again.");
    }

    @Override
    public Finding examine(PreflightFacts facts) {
      String stage =
          facts
              .machine()
              .registry()
              .text(RegistryKey.localMachine("SOFTWARE\\Contoso\\Build"), "Stage")
              .orElse("nothing");
      return stage.equals("done")
          ? Finding.passed("The build is done.")
          : Finding.blocking("The build stands at " + stage + ".");
    }
  }

  private MachineView view(HiveImage system, HiveImage software) throws IOException {
    return disk(system, software).view();
  }

  private OfflineMachine disk(HiveImage system, HiveImage software) throws IOException {
    WindowsTree.in(folder).with("SYSTEM", system).with("SOFTWARE", software);
    return OfflineMachine.in(folder);
  }
}
