package io.sysprep.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sysprep.diagnose.SysprepStage;
import io.sysprep.machine.AppxPackage;
import io.sysprep.machine.ConversionStatus;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RunningProgram;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.Sid;
import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.life.MachineEvent.Kind;
import io.sysprep.testkit.life.PowerState;
import io.sysprep.verify.ImageState;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How runs fail, and what they leave. */
class SysprepFailureTest {

  private static final RegistryKey RESERVES =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\ReserveManager");
  private static final AppxPackage GAME_ASSIST =
      new AppxPackage(
          "Microsoft.Edge.GameAssist_1.0.3336.0_x64__8wekyb3d8bbwe",
          "Microsoft.Edge.GameAssist_8wekyb3d8bbwe",
          AppxPackage.Role.APPLICATION,
          true,
          List.of(new Sid("S-1-5-21-1-2-3-500")));

  static Stream<SysprepStage> stages() {
    return Arrays.stream(SysprepStage.values()).filter(stage -> !stage.isFirstBoot());
  }

  @Test
  void malformedCommandLineIsLoggedAndHangsOnItsDialog() {
    FakeWindows windows = FakeWindows.windowsServer2022().build();

    assertThat(
            Runs.finish(
                windows, "/generalize", "/oobe", "/unattend:C:\\Program", "Files\\Unattend.xml"))
        .isEmpty();
    assertThat(windows.events()).extracting(event -> event.kind()).contains(Kind.DIALOG_SHOWN);
    assertThat(windows.imageState()).contains(ImageState.COMPLETE);
  }

  @Test
  void malformedCommandLineEndsTheProcessWhenItIsQuiet() {
    FakeWindows windows = FakeWindows.windowsServer2022().build();

    assertThat(Runs.finish(windows, "/quiet", "generalize").orElseThrow()).isNotZero();
    assertThat(Runs.errors(windows))
        .contains("no dash or slash present in option")
        .contains("WinMain: Unable to parse command-line arguments to sysprep; GLE = 0x0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/quiet /oobe /audit", "/quiet /quit /reboot", "/quiet /mode:hv", "/quiet /what"})
  void optionsThatDoNotGoTogetherAreRefused(String line) {
    FakeWindows windows = FakeWindows.windowsServer2022().build();

    assertThat(Runs.finish(windows, line.split(" ", -1)).orElseThrow()).isNotZero();
    assertThat(Runs.errors(windows)).contains("Unable to parse command-line arguments");
  }

  @Test
  void answerFileThatIsMissingIsRefusedBeforeAnythingChanges() {
    FakeWindows windows = FakeWindows.windowsServer2022().build();

    assertThat(
            Runs.finish(windows, "/generalize", "/oobe", "/quiet", "/unattend:C:\\none.xml")
                .orElseThrow())
        .isNotZero();
    assertThat(windows.imageState()).contains(ImageState.COMPLETE);
  }

  @Test
  void answerFileThatIsNoneFailsTheGeneralizePass() {
    WindowsPath path = WindowsPath.of("C:\\broken.xml");
    FakeWindows windows =
        FakeWindows.windowsServer2022()
            .withFile(path, "<unattend".getBytes(StandardCharsets.UTF_8))
            .build();
    Runs.finish(windows, "/generalize", "/oobe", "/quiet", "/unattend:" + path);

    assertThat(Runs.errors(windows)).contains("for pass [generalize]. The answer file is invalid.");
    assertThat(windows.imageState()).contains(ImageState.UNDEPLOYABLE);
  }

  @Test
  void onlyTheFirstValidatorThatFailsIsSeen() {
    FakeWindows windows =
        FakeWindows.windows11()
            .withRegistryValue(RESERVES, "ActiveScenario", RegistryValue.number(2))
            .withBitLocker('C', ConversionStatus.FULLY_ENCRYPTED)
            .withAppxPackage(GAME_ASSIST)
            .build();

    assertThat(Runs.finish(windows, Runs.QUIETLY).orElseThrow()).isNotZero();
    assertThat(Runs.errors(windows))
        .contains("hr = 0x800F0975", "dwRet = 0x975", "hr = 0x80070975")
        .doesNotContain("BitLocker", "GameAssist");
    assertThat(windows.imageState()).contains(ImageState.COMPLETE);
  }

  @Test
  void encryptedVolumeStopsTheRunThoughItIsNotProtected() {
    FakeWindows windows =
        FakeWindows.windows11().withBitLocker('C', ConversionStatus.FULLY_ENCRYPTED).build();
    Runs.finish(windows, Runs.QUIETLY);

    assertThat(Runs.errors(windows))
        .contains("BitLocker is on for the OS volume", "dwRet = 0x80310039", "[0x0f00d8]");
  }

  @Test
  void packageThatIsNotProvisionedStopsTheRun() {
    FakeWindows windows = FakeWindows.windowsServer2025().withAppxPackage(GAME_ASSIST).build();
    Runs.finish(windows, Runs.QUIETLY);

    assertThat(Runs.errors(windows))
        .contains(
            "Package Microsoft.Edge.GameAssist_1.0.3336.0_x64__8wekyb3d8bbwe was installed for a"
                + " user, but not provisioned for all users.",
            "dwRet = 0x3cf2",
            "pre-validate sysprep generalize internal providers; hr = 0x80073cf2");
  }

  @Test
  void provisionedPackageDoesNotStopTheRun() {
    FakeWindows windows =
        FakeWindows.windowsServer2025()
            .withAppxPackage(GAME_ASSIST)
            .withProvisionedFamily(GAME_ASSIST.familyName())
            .build();

    assertThat(Runs.finish(windows, Runs.QUIETLY)).hasValue(0);
  }

  @Test
  void servicingThatCannotStartStopsTheRun() {
    FakeWindows windows =
        FakeWindows.windowsServer2016()
            .withService("TrustedInstaller", ServiceStartMode.DISABLED, ServiceState.STOPPED)
            .build();
    Runs.finish(windows, Runs.QUIETLY);

    assertThat(Runs.errors(windows))
        .contains("[0x0f0082] SYSPRP", "dwRet = 0x5", "RunExternalDlls", "hr = 0x80070005");
  }

  @Test
  void exhaustedRearmsFailHalfWay() {
    FakeWindows windows = FakeWindows.windowsServer2022().withRearmCount(0).build();
    Runs.finish(windows, Runs.QUIETLY);

    assertThat(Runs.errors(windows)).contains("'SLReArmWindows'", "0xc004d307", "[0x0f00a8]");
    assertThat(windows.imageState()).contains(ImageState.UNDEPLOYABLE);
    assertThat(windows.inspect().files().info(Runs.TAG)).isEmpty();
  }

  @Test
  void runAfterOneThatBrokeOffFindsAnInvalidState() {
    FakeWindows windows = FakeWindows.windowsServer2022().withRearmCount(0).build();
    Runs.finish(windows, Runs.QUIETLY);
    Runs.finish(windows, Runs.QUIETLY);

    assertThat(Runs.errors(windows)).contains("[0x0f0073] SYSPRP RunDlls:Not running DLLs");
  }

  @Test
  void providerOfAnotherVendorThatIsMissingStopsTheRun() {
    RegistryKey external =
        RegistryKey.localMachine(
            "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Setup\\SysPrepExternal\\Cleanup");
    FakeWindows windows =
        FakeWindows.windowsServer2019()
            .withRegistryValue(
                external,
                "{fd7b3d4d-5e16-4c41-9b1f-d3a8a0c1e3a5}",
                RegistryValue.text("DscCore.dll,SysPrep_Cleanup"))
            .build();
    Runs.finish(windows, Runs.QUIETLY);

    assertThat(Runs.errors(windows))
        .contains("'DscCore.dll,SysPrep_Cleanup', returned error code 0x2", "[0x0f00ae]");
  }

  @Test
  void secondInstanceWritesNothingAndHangs() {
    FakeWindows windows = FakeWindows.windowsServer2022().build();
    Runs.start(windows, "/generalize", "malformed");
    windows.letTimePass(Duration.ofMinutes(5));
    String log = Runs.log(windows);
    RunningProgram second = Runs.start(windows, Runs.QUIETLY);
    windows.letTimePass(Duration.ofMinutes(5));

    assertThat(second.exitCode()).isEmpty();
    assertThat(Runs.log(windows)).isEqualTo(log);
  }

  @Test
  void withoutArgumentsTheDialogIsShown() {
    FakeWindows windows = FakeWindows.windowsServer2022().build();

    assertThat(Runs.finish(windows)).isEmpty();
    assertThat(Runs.log(windows)).contains("[0x0f003d] SYSPRP WinMain:Displaying dialog box");
  }

  @Test
  void windowsDoesNotStartItForTheNotElevated() {
    FakeWindows windows = FakeWindows.windowsServer2022().notElevated().build();

    assertThatExceptionOfType(MachineException.class)
        .isThrownBy(() -> Runs.start(windows, Runs.QUIETLY))
        .withMessageContaining("ERROR_ELEVATION_REQUIRED");
  }

  @ParameterizedTest
  @MethodSource("stages")
  void processCanDieAtEachStage(SysprepStage stage) {
    FakeWindows windows = FakeWindows.windowsServer2022().build();
    windows.sysprep().diesAt(stage);

    assertThat(Runs.finish(windows, Runs.QUIETLY)).isPresent();
    assertThat(Runs.log(windows)).doesNotContain("Shutting down SysPrep log");
  }

  @ParameterizedTest
  @MethodSource("stages")
  void processCanHangAtEachStage(SysprepStage stage) {
    FakeWindows windows = FakeWindows.windowsServer2022().build();
    windows.sysprep().hangsAt(stage);

    assertThat(Runs.finish(windows, Runs.QUIETLY)).isEmpty();
    assertThat(windows.view().processes().named("sysprep.exe")).hasSize(1);
  }

  @Test
  void logCanFreezeWhileTheWorkGoesOn() {
    FakeWindows windows = FakeWindows.windowsServer2022().build();
    windows.sysprep().freezesLogAt(SysprepStage.GENERALIZE);

    assertThat(Runs.finish(windows, Runs.QUIETLY)).hasValue(0);
    assertThat(windows.inspect().files().info(Runs.TAG)).isPresent();
    assertThat(Runs.log(windows)).doesNotContain("Successfully created tag file");
  }

  @Test
  void runCanExitWithZeroAfterFailing() {
    FakeWindows windows = FakeWindows.windowsServer2022().build();
    windows.sysprep().exitsWith(0).failsAt(SysprepStage.GENERALIZE, 0x8007_0005L);

    assertThat(Runs.finish(windows, Runs.QUIETLY)).hasValue(0);
    assertThat(Runs.errors(windows)).contains("[0x0f00a8]", "hr = 0x80070005");
  }

  @Test
  void powerCanFailHalfWayAndTakesTheCallerWithIt() {
    FakeWindows windows = FakeWindows.windowsServer2022().build();
    windows.sysprep().losesPowerAt(SysprepStage.GENERALIZE);

    assertThatExceptionOfType(CallerKilledError.class)
        .isThrownBy(() -> Runs.finish(windows, Runs.QUIETLY));
    assertThat(windows.power()).isEqualTo(PowerState.OFF);

    windows.powerOn();
    assertThat(windows.events()).extracting(event -> event.kind()).contains(Kind.DIALOG_SHOWN);
    assertThat(windows.imageState()).contains(ImageState.UNDEPLOYABLE);
  }
}
