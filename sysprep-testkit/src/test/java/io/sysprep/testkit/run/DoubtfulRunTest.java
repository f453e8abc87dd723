package io.sysprep.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.sysprep.Sysprep;
import io.sysprep.diagnose.SysprepStage;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.run.MachineState;
import io.sysprep.run.ProgressEvent;
import io.sysprep.run.RunResult;
import io.sysprep.run.RunStep;
import io.sysprep.run.Verification;
import io.sysprep.run.Verification.Standing;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.Subject;
import io.sysprep.testkit.life.PowerState;
import io.sysprep.verify.ImageState;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not be believed: no machine is spoiled, and no image made, on a doubtful sign. */
class DoubtfulRunTest {

  private static final WindowsPath LOG =
      WindowsPath.of("C:\\Windows\\System32\\Sysprep\\Panther\\setupact.log");

  private final Scene scene = new Scene();

  private Verification verify() {
    return Sysprep.on(scene.windows).verify();
  }

  private boolean sysprepRuns() {
    return !scene.windows.inspect().processes().named("sysprep.exe").isEmpty();
  }

  private void when(RunStep step, Runnable then) {
    Throwable ignored =
        catchThrowable(
            () ->
                Sysprep.on(scene.windows)
                    .run(
                        Scene.plan().thenQuit().build(),
                        event -> {
                          if (event instanceof ProgressEvent.StepBegins begins
                              && begins.step() == step) {
                            then.run();
                          }
                        }));
  }

  @Test
  void aLogThatFrozeWhileValidatingDoesNotLetSysprepBeKilledHalfWay() {
    scene.windows.sysprep().freezesLogAt(SysprepStage.VALIDATING_CLEANUP);
    RunResult result = scene.run(Scene.plan().within(Duration.ofSeconds(100)));
    assertThat(result.machineState()).isEqualTo(MachineState.SYSPREP_RUNNING);
    assertThat(sysprepRuns()).isTrue();
  }

  @Test
  void aLogThatCannotBeReadDoesNotLetSysprepBeKilled() {
    scene.windows.faults().deny(Subject.file(LOG));
    scene.windows.sysprep().hangsAt(SysprepStage.FINISHING);
    RunResult result = scene.run(Scene.plan().within(Duration.ofMinutes(5)));
    assertThat(result.machineState()).isEqualTo(MachineState.SYSPREP_RUNNING);
    assertThat(sysprepRuns()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 10, 15, 20, 30, 45, 60, 90, 120})
  void whateverTheDeadlineAMachineSaidToBeUnchangedIsUnchanged(int seconds) {
    RunResult result = scene.run(Scene.plan().within(Duration.ofSeconds(seconds)));
    if (result.machineState() == MachineState.UNCHANGED_BY_SYSPREP) {
      assertThat(scene.windows.imageState()).contains(ImageState.COMPLETE);
      assertThat(sysprepRuns()).isFalse();
    }
    assertThat(result.summary()).doesNotContain(" 0 minutes", " 1 minutes");
  }

  @Test
  void verifyDoesNotBelieveTheImageStateOfARunThatCouldNotProveSuccess() {
    scene.windows.sysprep().makesNoTag();
    assertThat(scene.run()).isInstanceOf(RunResult.Failed.class);
    assertThat(verify().standing()).isEqualTo(Standing.UNPROVEN);
    assertThat(verify().isSealed()).isFalse();
    assertThat(verify().summary()).contains("Sysprep_succeeded.tag");
  }

  @Test
  void verifyProvesTheSealAgainWhereTheRunWasKilledBeforeItKnew() {
    when(RunStep.DECIDE, () -> scene.windows.faults().killCallerAtChange(1));
    scene.windows.faults().restartCaller();
    scene.windows.control().files().delete(Scene.STAGED);
    assertThat(verify().standing()).isEqualTo(Standing.SEALED);
    scene
        .windows
        .control()
        .files()
        .delete(WindowsPath.of("C:\\Windows\\System32\\Sysprep\\Sysprep_succeeded.tag"));
    assertThat(verify().standing()).isEqualTo(Standing.UNPROVEN);
  }

  @Test
  void aCopyOfTheAnswerFileThatAKilledRunLeftIsSeenByVerifyAndRemovedByTheNextRun() {
    when(RunStep.DECIDE, () -> scene.windows.faults().killCallerAtChange(1));
    scene.windows.faults().restartCaller();
    assertThat(scene.isThere(Scene.STAGED)).isTrue();
    assertThat(verify().standing()).isEqualTo(Standing.NOT_CLEAN);
    assertThat(verify().summary()).contains(Scene.STAGED.toString());

    Scene next = new Scene(FakeWindows.windowsServer2022().build());
    WindowsPath folder = Scene.STAGED.parent().orElseThrow();
    next.windows.control().files().createPrivateFolder(folder);
    next.windows.control().files().write(Scene.STAGED, LEFT);
    SysprepPlan without = SysprepPlan.generalize().toOobe().thenQuit().build();
    assertThat(Sysprep.on(next.windows).run(without, event -> {}).isSealed()).isTrue();
    assertThat(next.isThere(Scene.STAGED)).isFalse();
  }

  private static final byte[] LEFT = {'<', 'a', '/', '>'};

  @Test
  void aMachineThatWasNotGeneralizedIsNotToBeImaged() {
    SysprepPlan plan = SysprepPlan.withoutGeneralizing().toOobe().thenQuit().build();
    FakeWindows windows = FakeWindows.windowsServer2022().build();
    RunResult result = Sysprep.on(windows).run(plan, event -> {});
    assertThat(result.machineState()).isEqualTo(MachineState.NOT_GENERALIZED);
    assertThat(result.isSealed()).isFalse();
    assertThat(Sysprep.on(windows).verify().standing()).isEqualTo(Standing.NOT_GENERALIZED);
  }

  @Test
  void anErrorOfTheListenerDoesNotAbandonARunningSysprep() {
    RunResult result =
        Sysprep.on(scene.windows)
            .run(
                Scene.plan().build(),
                event -> {
                  throw new AssertionError("what a test expected");
                });
    assertThat(result.isSealed()).isTrue();
  }

  @Test
  void anErrorOfAPortAfterTheLaunchBecomesAResult() {
    BreakingMachine machine = new BreakingMachine(scene.windows);
    RunResult result =
        Sysprep.on(machine)
            .run(
                Scene.plan().build(),
                event -> {
                  if (event instanceof ProgressEvent.StepBegins begins
                      && begins.step() == RunStep.DECIDE) {
                    machine.breakNow();
                  }
                });
    assertThat(result).isInstanceOf(RunResult.Failed.class);
    assertThat(result.summary()).contains("odd machine");
    assertThat(result.isSealed()).isFalse();
    assertThat(scene.windows.power()).isEqualTo(PowerState.ON);
  }

  @Test
  void anInterruptDuringPreflightIsNoRefusal() {
    Thread caller = Thread.currentThread();
    PrerequisiteCheck interrupting =
        new PrerequisiteCheck() {
          @Override
          public CheckDescription description() {
            return CheckDescription.of("interrupting", "Nobody interrupts")
                .because("It matters.")
                .remediedBy("Wait.");
          }

          @Override
          public Finding examine(PreflightFacts facts) {
            caller.interrupt();
            return Finding.passed("It did.");
          }
        };
    RunResult result =
        Sysprep.on(scene.windows).withCheck(interrupting).run(Scene.plan().build(), event -> {});
    assertThat(Thread.interrupted()).isTrue();
    assertThat(result).isInstanceOf(RunResult.Cancelled.class);
    assertThat(result.machineState()).isEqualTo(MachineState.UNTOUCHED);
  }

  @Test
  void anInterruptEndsASysprepThatStillValidates() {
    scene.windows.sysprep().hangsAt(SysprepStage.VALIDATING_GENERALIZE);
    RunResult result =
        Sysprep.on(scene.windows)
            .run(
                Scene.plan().build(),
                event -> {
                  if (event.toString().contains("validating")) {
                    Thread.currentThread().interrupt();
                  }
                });
    assertThat(Thread.interrupted()).isTrue();
    assertThat(result.machineState()).isEqualTo(MachineState.UNCHANGED_BY_SYSPREP);
    assertThat(((RunResult.Cancelled) result).step()).isEqualTo(RunStep.FOLLOW);
    assertThat(sysprepRuns()).isFalse();
    assertThat(scene.isThere(Scene.STAGED)).isFalse();
  }

  @Test
  void aSysprepThatDiedWhileValidatingHasChangedNothingAndSaysWhereItWas() {
    scene.windows.sysprep().diesAt(SysprepStage.VALIDATING_GENERALIZE);
    RunResult result = scene.run();
    assertThat(result.machineState()).isEqualTo(MachineState.UNCHANGED_BY_SYSPREP);
    assertThat(result.summary()).contains("The log ends in stage validating cleanup");
  }

  @Test
  void aRunThatBrokeOffBeforeTheLaunchAsksForNoSnapshot() {
    when(RunStep.ARCHIVE, () -> scene.windows.faults().killCallerAtChange(1));
    scene.windows.faults().restartCaller();
    assertThat(verify().standing()).isEqualTo(Standing.BROKEN_OFF);
    assertThat(verify().nextStep()).doesNotContain("snapshot").contains("run again");
  }

  @Test
  void aDryRunOfWhatPreflightRefusesEndsRefused() {
    FakeWindows windows = FakeWindows.windowsServer2022().withRearmCount(0).build();
    SysprepPlan plan = SysprepPlan.generalize().toOobe().thenQuit().build();
    RunResult result = Sysprep.on(windows).dryRun(plan).result();
    assertThat(result).isInstanceOf(RunResult.Refused.class);
    assertThat(result.isSealed()).isFalse();
  }

  @Test
  void aProgressEventIsReadByAPerson() {
    scene.run();
    List<String> texts = scene.heard.stream().map(Object::toString).toList();
    assertThat(texts).contains("stage generalize").noneMatch(text -> text.contains("["));
  }
}
