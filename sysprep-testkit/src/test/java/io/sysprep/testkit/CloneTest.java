package io.sysprep.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sysprep.diagnose.SysprepStage;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.Sid;
import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.life.MachineEvent;
import io.sysprep.testkit.life.MachineEvent.Kind;
import io.sysprep.testkit.life.PowerState;
import io.sysprep.verify.ImageState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of machines that are imaged, and of their clones. */
class CloneTest {

  private static final RegistryKey STATUS =
      RegistryKey.localMachine("SYSTEM\\Setup\\Status\\SysprepStatus");

  static List<FakeWindowsBuilder> products() {
    return FakeWindows.everyProduct();
  }

  @ParameterizedTest
  @MethodSource("products")
  void clonesOfSealedImageHaveSidsOfTheirOwn(FakeWindowsBuilder product) {
    FakeWindows windows = product.build();
    Runs.seal(windows, AnswerFiles.unattended());
    FakeImage image = windows.captureImage();
    FakeWindows one = image.deploy("web-1");
    FakeWindows other = image.deploy("web-2");

    assertThat(List.of(windows.machineSid(), one.machineSid(), other.machineSid()))
        .doesNotHaveDuplicates();
    assertThat(one.imageState()).contains(ImageState.COMPLETE);
    assertThat(one.view().registry().value(STATUS, "GeneralizationState"))
        .contains(RegistryValue.number(7));
  }

  @Test
  void accountsOfCloneBelongToItsOwnSid() {
    FakeWindows windows = FakeWindows.windowsServer2022().build();
    Runs.seal(windows, AnswerFiles.unattended());
    FakeWindows clone = windows.captureImage().deploy("web-1");

    assertThat(clone.view().accounts().currentUser().sid().issuer()).contains(clone.machineSid());
    assertThat(clone.view().accounts().membersOf(Sid.ADMINISTRATORS).orElseThrow())
        .contains(clone.machineSid().account(500));
  }

  @Test
  void clonesOfImageThatWasNotSealedShareTheSid() {
    FakeWindows windows = FakeWindows.windowsServer2022().build();
    windows.control().power().powerOff();
    FakeImage image = windows.captureImage();

    assertThat(image.deploy("web-1").machineSid())
        .isEqualTo(image.deploy("web-2").machineSid())
        .isEqualTo(windows.machineSid());
  }

  @Test
  void whatIsWrittenOnMachineOrCloneIsOnNoOther() {
    RegistryKey key = RegistryKey.localMachine("SOFTWARE\\Contoso");
    FakeWindows windows =
        FakeWindows.windowsServer2022()
            .withRegistryValue(key, "kept", RegistryValue.text("machine"))
            .withRegistryValue(key, "gone", RegistryValue.text("machine"))
            .build();
    windows.control().power().powerOff();
    FakeImage image = windows.captureImage();
    windows.powerOn();
    windows.control().registry().write(key, "kept", RegistryValue.text("later"));
    FakeWindows one = image.deploy("web-1");
    one.control().registry().write(key, "kept", RegistryValue.text("one"));
    one.control().registry().deleteValue(key, "gone");
    FakeWindows other = image.deploy("web-2");

    assertThat(windows.view().registry().text(key, "kept")).contains("later");
    assertThat(one.view().registry().text(key, "kept")).contains("one");
    assertThat(one.view().registry().text(key, "gone")).isEmpty();
    assertThat(other.view().registry().text(key, "kept")).contains("machine");
    assertThat(other.view().registry().text(key, "gone")).contains("machine");
  }

  @Test
  void sameImageAndNameGiveTheSameMachine() {
    FakeWindows windows = FakeWindows.windowsServer2022().build();
    Runs.seal(windows, AnswerFiles.unattended());
    FakeImage image = windows.captureImage();

    assertThat(image.deploy("web-1").machineSid()).isEqualTo(image.deploy("web-1").machineSid());
  }

  @Test
  void bootingTheSealedMachineItselfUsesTheSealUp() {
    FakeWindows windows = FakeWindows.windowsServer2022().build();
    Sid before = windows.machineSid();
    Runs.seal(windows, AnswerFiles.unattended());
    windows.powerOn();

    assertThat(windows.imageState()).contains(ImageState.COMPLETE);
    assertThat(windows.machineSid()).isNotEqualTo(before);

    windows.control().power().powerOff();
    FakeImage tooLate = windows.captureImage();
    assertThat(tooLate.deploy("web-1").machineSid()).isEqualTo(windows.machineSid());
  }

  @Test
  void runningMachineCannotBeImaged() {
    FakeWindows windows = FakeWindows.windowsServer2022().build();

    assertThatIllegalStateException().isThrownBy(windows::captureImage);
  }

  @Test
  void callerIsDeadAfterRestart() {
    FakeWindows windows = FakeWindows.windowsServer2022().build();
    windows.control().power().restart();
    windows.letTimePass(Duration.ofMinutes(2));

    assertThatExceptionOfType(CallerKilledError.class)
        .isThrownBy(() -> windows.view().system().version());
    windows.faults().restartCaller();
    assertThat(windows.view().system().version().build()).isEqualTo(20348);
  }

  @Test
  void firstBootThatLosesPowerIsNotDeployable() {
    FakeWindows windows = FakeWindows.windowsServer2022().build();
    Runs.seal(windows, AnswerFiles.unattended());
    FakeWindows clone = windows.captureImage().create("web-1");
    clone.sysprep().losesPowerAt(SysprepStage.OOBE);
    clone.powerOn();

    assertThat(clone.power()).isEqualTo(PowerState.OFF);
    assertThat(clone.imageState()).contains(ImageState.UNDEPLOYABLE);
  }

  @Test
  void withoutAnAnswerFileOobeWaitsForSomebody() {
    FakeWindows windows = FakeWindows.windowsServer2022().build();
    Runs.finish(windows, Runs.QUIETLY);
    windows.control().power().powerOff();
    FakeWindows clone = windows.captureImage().deploy("web-1");

    assertThat(clone.events()).extracting(MachineEvent::kind).contains(Kind.DIALOG_SHOWN);
    assertThat(clone.imageState()).contains(ImageState.UNDEPLOYABLE);
  }

  @Test
  void skippingOobeAloneLeavesItUnfinishedOnServer2025() {
    FakeWindows windows = FakeWindows.windowsServer2025().build();
    Runs.seal(windows, AnswerFiles.skippingOobeOnly());
    FakeWindows clone = windows.captureImage().deploy("web-1");

    assertThat(clone.view().registry().value(STATUS, "GeneralizationState"))
        .contains(RegistryValue.number(3));
  }

  @Test
  void answerFileNamesTheClone() {
    FakeWindows windows = FakeWindows.windowsServer2022().build();
    Runs.seal(windows, AnswerFiles.namingTheComputer("WEB"));

    assertThat(windows.captureImage().deploy("web-1").view().system().computerName())
        .isEqualTo("WEB");
  }

  @Test
  void cloudbaseInitNamesTheCloneAndComesBack() throws IOException {
    byte[] shipped = shippedUnattend();
    FakeWindows windows =
        FakeWindows.windowsServer2022()
            .withCloudbaseInit(shipped)
            .withFile(
                WindowsPath.of("C:\\Windows\\Setup\\Scripts\\SetupComplete.cmd"),
                "sc config cloudbase-init start= auto && net start cloudbase-init\r\n"
                    .getBytes(StandardCharsets.US_ASCII))
            .build();
    windows.control().services().changeStartMode("cloudbase-init", ServiceStartMode.DEMAND);
    Runs.seal(windows, shipped);
    FakeWindows clone = windows.captureImage().deploy("web-1");

    assertThat(clone.view().system().computerName()).isEqualTo("web-1");
    assertThat(clone.view().services().service("cloudbase-init"))
        .map(ServiceInfo::startMode)
        .contains(ServiceStartMode.AUTOMATIC);
    assertThat(clone.view().services().service("cloudbase-init").orElseThrow().isRunning())
        .isTrue();
    assertThat(clone.events())
        .filteredOn(event -> event.kind() == Kind.COMMAND_RUN)
        .extracting(MachineEvent::detail)
        .anyMatch(line -> line.contains("cloudbase-init-unattend.conf"));
  }

  @Test
  void cloneWritesTheLogsOfSpecializeAndOobe() {
    FakeWindows windows = FakeWindows.windowsServer2022().build();
    Runs.seal(windows, AnswerFiles.unattended());
    FakeWindows clone = windows.captureImage().deploy("web-1");
    String specialize = Runs.text(clone, WindowsPath.of("C:\\Windows\\Panther\\setupact.log"));
    String oobe =
        Runs.text(clone, WindowsPath.of("C:\\Windows\\Panther\\UnattendGC\\setupact.log"));

    assertThat(specialize)
        .contains(
            "[setup.exe] OrchestrateUpdateImageState: Updating image state from"
                + " [IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE] --> [IMAGE_STATE_UNDEPLOYABLE]",
            "IBS    Callback_Specialize: Specialize return: [0]",
            "Setup has completed phase 4");
    assertThat(oobe)
        .contains(
            "Found generalization state [0x4]",
            "[oobeldr.exe] Successfully ran oobeSystem pass.",
            "WinDeploy.exe exiting with code [0x0]");
  }

  private static byte[] shippedUnattend() throws IOException {
    Path file =
        Path.of(System.getProperty("sysprep.corpus", "no corpus"))
            .resolve(
                "unattend/well-formed/cloudbase__cloudbase-init-installer/CloudbaseInitSetup__Unattend.xml");
    assumeTrue(Files.isRegularFile(file), "No corpus file " + file);
    return Files.readAllBytes(file);
  }
}
