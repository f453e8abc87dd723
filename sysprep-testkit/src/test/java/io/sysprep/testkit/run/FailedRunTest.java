package io.sysprep.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.diagnose.SysprepStage;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.WindowsError;
import io.sysprep.machine.WindowsPath;
import io.sysprep.run.MachineState;
import io.sysprep.run.ProgressEvent;
import io.sysprep.run.RunResult;
import io.sysprep.run.RunStep;
import io.sysprep.run.Verification;
import io.sysprep.testkit.Subject;
import io.sysprep.testkit.life.PowerState;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FailedRunTest {

  private static final WindowsPath TAG =
      WindowsPath.of("C:\\Windows\\System32\\Sysprep\\Sysprep_succeeded.tag");
  private static final WindowsPath LOG =
      WindowsPath.of("C:\\Windows\\System32\\Sysprep\\Panther\\setupact.log");
  private static final long NOT_PROVISIONED = 0x80073cf2L;

  private final Scene scene = new Scene();

  @Test
  void doesNotTrustExitCodeZeroAfterAFailure() {
    scene
        .windows
        .sysprep()
        .failsAt(SysprepStage.VALIDATING_GENERALIZE, NOT_PROVISIONED)
        .exitsWith(0);
    RunResult result = scene.run();
    assertThat(result).isInstanceOf(RunResult.Failed.class);
    assertThat(result.machineState()).isEqualTo(MachineState.UNCHANGED_BY_SYSPREP);
    assertThat(scene.windows.power()).isEqualTo(PowerState.ON);
  }

  @Test
  void putsTheMachineBackWhereSysprepChangedNothing() {
    scene.windows.sysprep().failsAt(SysprepStage.VALIDATING_GENERALIZE, NOT_PROVISIONED);
    scene.run();
    assertThat(scene.isThere(Scene.STAGED)).isFalse();
    assertThat(scene.isThere(Scene.SETUP_COMPLETE)).isFalse();
    assertThat(
            scene.windows.inspect().services().service("cloudbase-init").orElseThrow().startMode())
        .isEqualTo(ServiceStartMode.AUTOMATIC);
  }

  @Test
  void saysThatAMachineThatFailedHalfWayHasToBeRestored() {
    scene.windows.sysprep().failsAt(SysprepStage.GENERALIZE, 0x80070005L);
    RunResult result = scene.run();
    assertThat(result.machineState()).isEqualTo(MachineState.HALF_GENERALIZED);
    assertThat(result.nextStep()).contains("snapshot");
    assertThat(result.isSealed()).isFalse();
  }

  @Test
  void noticesASysprepThatDies() {
    scene.windows.sysprep().diesAt(SysprepStage.GENERALIZE);
    RunResult result = scene.run();
    assertThat(result).isInstanceOf(RunResult.Failed.class);
    assertThat(result.machineState()).isEqualTo(MachineState.HALF_GENERALIZED);
  }

  @Test
  void doesNotTakeAnImageStateWithoutTheTagForSuccess() {
    scene.windows.sysprep().makesNoTag();
    RunResult result = scene.run();
    assertThat(result).isInstanceOf(RunResult.Failed.class);
    assertThat(result.summary()).contains("Sysprep_succeeded.tag");
    assertThat(scene.windows.power()).isEqualTo(PowerState.ON);
  }

  @Test
  void doesNotTakeATagThatCannotBeReadForSuccess() {
    scene.windows.faults().deny(Subject.file(TAG));
    RunResult result = scene.run();
    assertThat(result).isInstanceOf(RunResult.Failed.class);
    assertThat(result.summary()).contains("access denied");
  }

  @Test
  void doesNotTakeALogThatCannotBeReadForOneWithoutAFatalLine() {
    scene.windows.faults().deny(Subject.file(LOG));
    RunResult result = scene.run();
    assertThat(result).isInstanceOf(RunResult.Failed.class);
    assertThat(result.summary()).contains("The log could not be read");
    assertThat(scene.windows.power()).isEqualTo(PowerState.ON);
  }

  @Test
  void doesNotPowerOffWhileACopyOfTheAnswerFileIsLeftInTheImage() {
    Scene locked = new Scene();
    locked.windows.faults().deny(Subject.file(Scene.STAGED)).afterQuestions(3);
    RunResult result = locked.run();
    assertThat(result).isInstanceOf(RunResult.Failed.class);
    assertThat(result.isSealed()).isFalse();
    assertThat(result.machineState()).isEqualTo(MachineState.SEALED_NOT_CLEAN);
    assertThat(result.summary()).contains(Scene.STAGED.toString());
    assertThat(locked.windows.power()).isEqualTo(PowerState.ON);
  }

  @Test
  void endsAHangingSysprepThatHasChangedNothing() {
    scene.windows.sysprep().hangsAt(SysprepStage.VALIDATING_CLEANUP);
    RunResult result = scene.run(Scene.plan().within(Duration.ofMinutes(45)));
    assertThat(result).isInstanceOf(RunResult.TimedOut.class);
    assertThat(result.machineState()).isEqualTo(MachineState.UNCHANGED_BY_SYSPREP);
    assertThat(scene.windows.inspect().processes().named("sysprep.exe")).isEmpty();
  }

  @Test
  void leavesAHangingSysprepAloneThatMayHaveChangedSomething() {
    scene.windows.sysprep().hangsAt(SysprepStage.GENERALIZE);
    RunResult result = scene.run();
    assertThat(result.machineState()).isEqualTo(MachineState.SYSPREP_RUNNING);
    assertThat(scene.windows.inspect().processes().named("sysprep.exe")).hasSize(1);
    assertThat(Sysprep.on(scene.windows).verify().standing())
        .isEqualTo(Verification.Standing.IN_PROGRESS);
  }

  @Test
  void tellsWhileItWaitsThatTheLogIsSilent() {
    scene.windows.sysprep().hangsAt(SysprepStage.GENERALIZE);
    scene.run();
    assertThat(scene.heard).hasAtLeastOneElementOfType(ProgressEvent.LogIsSilent.class);
  }

  @Test
  void undoesItsPreparationWhenSysprepCannotBeStarted() {
    scene
        .windows
        .faults()
        .fail(
            Subject.program(WindowsPath.of("C:\\Windows\\System32\\Sysprep\\sysprep.exe")),
            MachineException.Reason.DENIED,
            new WindowsError(5, "ERROR_ACCESS_DENIED"));
    RunResult result = scene.run();
    assertThat(result).isInstanceOf(RunResult.Failed.class);
    assertThat(((RunResult.Failed) result).step()).isEqualTo(RunStep.LAUNCH);
    assertThat(result.machineState()).isEqualTo(MachineState.UNTOUCHED);
    assertThat(scene.isThere(Scene.SETUP_COMPLETE)).isFalse();
    assertThat(scene.isThere(Scene.STAGED)).isFalse();
  }

  @Test
  void goesOnWhenTheListenerThrows() {
    RunResult result =
        Sysprep.on(scene.windows)
            .run(
                Scene.plan().build(),
                event -> {
                  throw new IllegalStateException("display is gone");
                });
    assertThat(result).isInstanceOf(RunResult.Sealed.class);
  }

  @Test
  void keepsTheSealWhenTheMachineCannotBePoweredOff() {
    scene
        .windows
        .faults()
        .fail(
            Subject.all(io.sysprep.machine.Port.POWER),
            MachineException.Reason.DENIED,
            new WindowsError(1314, "ERROR_PRIVILEGE_NOT_HELD"));
    RunResult result = scene.run();
    assertThat(result).isInstanceOf(RunResult.Failed.class);
    assertThat(result.machineState()).isEqualTo(MachineState.SEALED);
    assertThat(result.summary()).contains("Could not power off the machine");
  }

  @Test
  void saysThatTheMachineCouldNotBeRestartedWhereThatWasPlanned() {
    scene.windows.faults().deny(Subject.all(io.sysprep.machine.Port.POWER));
    RunResult result = scene.run(Scene.plan().thenReboot());
    assertThat(result.machineState()).isEqualTo(MachineState.SEALED);
    assertThat(result.summary())
        .contains("Could not restart the machine")
        .doesNotContain("powered off");
  }
}
