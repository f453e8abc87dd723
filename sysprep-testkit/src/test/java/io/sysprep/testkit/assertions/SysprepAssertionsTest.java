package io.sysprep.testkit.assertions;

import static io.sysprep.testkit.assertions.SysprepAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.Sysprep;
import io.sysprep.diagnose.Diagnosis;
import io.sysprep.diagnose.LogBundle;
import io.sysprep.diagnose.SysprepStage;
import io.sysprep.diagnose.Verdict;
import io.sysprep.machine.FilesControl;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.run.MachineState;
import io.sysprep.run.RunResult;
import io.sysprep.run.Verification;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.Obstacle;
import io.sysprep.verify.ImageState;
import io.sysprep.verify.MachineIdentity;
import io.sysprep.verify.SidProof;
import org.junit.jupiter.api.Test;

class SysprepAssertionsTest {

  private static final SysprepPlan PLAN = SysprepPlan.generalize().toOobe().thenShutDown().build();

  private final FakeWindows good = FakeWindows.windowsServer2022().build();
  private final FakeWindows spent =
      FakeWindows.windowsServer2022().with(Obstacle.rearmSpent()).build();

  private static RunResult run(FakeWindows machine) {
    return Sysprep.on(machine).run(PLAN, event -> {});
  }

  @Test
  void followAGoodRunFromPreflightToTheClone() {
    MachineIdentity before = MachineIdentity.of(good.view());
    PreflightReport report = Sysprep.on(good).preflight(PLAN);
    assertThat(report).isReady().passes("rearm-count");
    assertThat(good).isUnchanged().didNotLaunch("sysprep.exe");

    RunResult result = run(good);
    assertThat(result).isSealed().leftTheMachine(MachineState.SEALED);
    assertThat(good)
        .launched("SYSPREP.EXE")
        .isGoingOff()
        .hasImageState(ImageState.GENERALIZE_RESEAL_TO_OOBE);

    FakeWindows clone = good.powerOffAndCapture().deploy("web-1");
    assertThat(SidProof.of(before, MachineIdentity.of(clone.view()))).isUnique();
    assertThat(Sysprep.on(clone).verify()).stands(Verification.Standing.STARTED_SINCE);
  }

  @Test
  void knowWhoRefusedARun() {
    assertThat(Sysprep.on(spent).preflight(PLAN)).blocksOn("rearm-count");
    assertThat(run(spent)).wasRefused().wasRefusedBy("rearm-count");
  }

  @Test
  void printWhyTheMachineIsNotSealed() {
    RunResult refused = run(spent);
    assertThatThrownBy(() -> assertThat(refused).isSealed())
        .hasMessageContaining("Expected a sealed machine, but the outcome is 'refused':")
        .hasMessageContaining("rearm-count")
        .hasMessageContaining(refused.nextStep());
    assertThatThrownBy(() -> assertThat(refused).wasRefusedBy("elevation"))
        .hasMessageContaining("[elevation]");
  }

  @Test
  void printTheEvidenceOfARunThatFailed() {
    good.sysprep().failsAt(SysprepStage.GENERALIZE, 0x80073cf2L, "Microsoft-Windows-AppX-Sysprep");
    RunResult failed = run(good);
    assertThatThrownBy(() -> assertThat(failed).isSealed())
        .hasMessageContaining("Expected a sealed machine, but the outcome is 'failed':")
        .hasMessageContaining("dwRet = 0x3cf2")
        .hasMessageContaining(failed.nextStep());
  }

  @Test
  void printTheReportOfAMachineThatIsNotReady() {
    PreflightReport report = Sysprep.on(spent).preflight(PLAN);
    assertThatThrownBy(() -> assertThat(report).isReady())
        .hasMessageContaining("Expected nothing to block")
        .hasMessageContaining(report.toText());
    assertThatThrownBy(() -> assertThat(report).blocksOnlyOn("rearm-count", "elevation"))
        .hasMessageContaining("[rearm-count, elevation] to block");
    assertThatThrownBy(() -> assertThat(report).warnsOf("dialogs"))
        .hasMessageContaining("[dialogs] to warn");
  }

  @Test
  void takeAMachineForUnchangedWhoseRunWasRefused() {
    FakeWindows spent = FakeWindows.windowsServer2022().withRearmCount(0).build();
    assertThat(run(spent)).wasRefusedBy("rearm-count");
    assertThat(spent).isUnchanged();
    assertThat(spent.changes()).isNotEmpty();
  }

  @Test
  void takeAMachineForChangedThatKeepsAFileOfAFolderWhichIsGone() {
    FakeWindows machine = FakeWindows.windowsServer2022().build();
    FilesControl files = machine.control().files();
    WindowsPath folder = WindowsPath.of("C:\\Made");
    files.createPrivateFolder(folder);
    files.write(WindowsPath.of("C:\\Kept.txt"), new byte[] {1});
    files.delete(folder);
    assertThatThrownBy(() -> assertThat(machine).isUnchanged()).hasMessageContaining("Kept.txt");
  }

  @Test
  void printTheHistoryOfAMachineThatIsNotUnchanged() {
    run(good);
    assertThatThrownBy(() -> assertThat(good).isUnchanged())
        .hasMessageContaining("Expected an unchanged machine")
        .hasMessageContaining("IMAGE_STATE_CHANGED GENERALIZE_RESEAL_TO_OOBE")
        .hasMessageContaining("power off");
  }

  @Test
  void printWhatTheLogsShow() {
    good.sysprep().failsAt(SysprepStage.VALIDATING_GENERALIZE, 0x80073cf2L);
    assertThat(run(good)).hasFailed();
    Diagnosis why = Diagnosis.of(LogBundle.on(good.view()));
    assertThat(why).hasVerdict(Verdict.FAILED);
    assertThatThrownBy(() -> assertThat(why).hasRootCause("no-such-cause"))
        .hasMessageContaining("Expected the root cause no-such-cause")
        .hasMessageContaining(why.toText());
  }

  @Test
  void leaveTheOthersToAssertJ() {
    assertThat("text").startsWith("te");
  }
}
