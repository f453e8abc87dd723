package io.sysprep.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.diagnose.SysprepStage;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlanBuilder;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.run.Cancellation;
import io.sysprep.run.MachineState;
import io.sysprep.run.ProgressEvent;
import io.sysprep.run.RunResult;
import io.sysprep.run.RunStep;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.life.PowerState;
import io.sysprep.testkit.run.FaultyMachine.Mischief;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults of ports, jumps of the clock, and callers who change their mind. */
@SuppressWarnings({"NullAway", "ModifiedButNotUsed"})
class FaultsInRunTest {

  private final Scene scene = new Scene();

  private RunResult run(SysprepPlanBuilder plan, Mischief mischief) {
    return Sysprep.on(new FaultyMachine(scene.windows, mischief))
        .run(plan.build(), scene.heard::add);
  }

  private static MachineException denied() {
    return new MachineException(Reason.DENIED, "ask", "the port");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 2, -2, -10})
  void aClockThatIsSetNeitherKillsAHealthySysprepNorProlongsIt(int hours) {
    AtomicInteger awaits = new AtomicInteger();
    Mischief clock =
        call -> {
          if (call.method().equals("await") && awaits.incrementAndGet() == 6) {
            scene.windows.setClock(
                scene.windows.view().clock().instant().plus(Duration.ofHours(hours)));
          }
          return call.answer();
        };
    assertThat(run(Scene.plan().thenQuit(), clock).isSealed()).isTrue();
    assertThat(Sysprep.on(scene.windows).verify().isSealed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {10, -10})
  void aClockThatIsSetDoesNotMoveTheDeadline(int hours) {
    scene.windows.sysprep().hangsAt(SysprepStage.VALIDATING_GENERALIZE);
    AtomicInteger awaits = new AtomicInteger();
    Mischief clock =
        call -> {
          if (call.method().equals("await") && awaits.incrementAndGet() == 20) {
            scene.windows.setClock(
                scene.windows.view().clock().instant().plus(Duration.ofHours(hours)));
          }
          return call.answer();
        };
    RunResult result = run(Scene.plan().within(Duration.ofMinutes(5)), clock);
    assertThat(result).isInstanceOf(RunResult.TimedOut.class);
    assertThat(awaits.get()).isBetween(280, 320);
    assertThat(((RunResult.TimedOut) result).silence()).isLessThan(Duration.ofMinutes(6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"await", "exitCode", "elapsed", "info", "value", "pause", "named"})
  void aPassingFaultAfterTheLaunchCostsNothing(String method) {
    boolean[] launched = new boolean[1];
    AtomicInteger calls = new AtomicInteger();
    Mischief everyFifth =
        call -> {
          launched[0] |= call.method().equals("launch");
          if (launched[0]
              && call.method().equals(method)
              && !call.argument().contains("Temp")
              && calls.incrementAndGet() % 5 == 1) {
            throw denied();
          }
          return call.answer();
        };
    RunResult result = run(Scene.plan().thenQuit(), everyFifth);
    assertThat(result.summary()).startsWith("Sysprep succeeded");
    assertThat(result.isSealed()).isTrue();
    assertThat(scene.isThere(Scene.STAGED)).isFalse();
  }

  static Stream<Error> errors() {
    return Stream.of(
        new OutOfMemoryError("played"),
        new StackOverflowError("played"),
        new UnsatisfiedLinkError("played"));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void anErrorOfAPortBecomesAResultAndLeavesNothing(Error error) {
    for (String method : List.of("createFolders", "append", "write", "launch", "changeStartMode")) {
      Scene other = new Scene();
      boolean[] struck = new boolean[1];
      Mischief once =
          call -> {
            if (call.method().equals(method) && !struck[0]) {
              struck[0] = true;
              throw error;
            }
            return call.answer();
          };
      RunResult result =
          Sysprep.on(new FaultyMachine(other.windows, once))
              .run(Scene.plan().thenQuit().build(), other.heard::add);
      assertThat(struck[0]).as(method).isTrue();
      assertThat(other.isThere(Scene.STAGED)).as(method).isFalse();
      assertThat(other.isThere(Scene.LOCK)).as(method).isFalse();
      if (result instanceof RunResult.Failed) {
        assertThat(result.summary()).as(method).contains("played");
      }
    }
  }

  @Test
  void aCopyOfTheAnswerFileThatCannotBeDeletedIsNamedWhereverARunEnds() {
    scene.windows.sysprep().hangsAt(SysprepStage.VALIDATING_GENERALIZE);
    RunResult result =
        run(
            Scene.plan().within(Duration.ofMinutes(5)),
            call -> {
              if (call.method().equals("delete")
                  && call.argument().equals(Scene.STAGED.toString())) {
                throw denied();
              }
              return call.answer();
            });
    assertThat(result).isInstanceOf(RunResult.TimedOut.class);
    assertThat(result.summary())
        .contains(Scene.STAGED + ", a copy of the answer file that may hold passwords, is left");
    assertThat(Sysprep.on(scene.windows).verify().summary()).contains(Scene.STAGED.toString());
  }

  @Test
  void aDeletionThatWasNoneIsNotBelieved() {
    RunResult result =
        run(
            Scene.plan().thenQuit(),
            call ->
                call.method().equals("delete") && call.argument().equals(Scene.STAGED.toString())
                    ? null
                    : call.answer());
    assertThat(result.machineState()).isEqualTo(MachineState.SEALED_NOT_CLEAN);
    assertThat(result.summary()).contains(Scene.STAGED.toString(), "it was not");
  }

  @Test
  void aSysprepThatSurvivesItsEndIsNotSaidToBeGone() {
    scene.windows.sysprep().hangsAt(SysprepStage.VALIDATING_GENERALIZE);
    RunResult result =
        run(
            Scene.plan().within(Duration.ofMinutes(5)),
            call -> call.method().equals("killTree") ? null : call.answer());
    assertThat(result.machineState()).isEqualTo(MachineState.SYSPREP_RUNNING);
  }

  @Test
  void anAnswerFileThatIsExchangedAfterItsCheckIsRefused() {
    WindowsPath answerFile = Scene.plan().build().answerFile().orElseThrow();
    Scene other = new Scene();
    List<RunStep> steps = new ArrayList<>();
    RunResult result =
        Sysprep.on(other.windows)
            .run(
                Scene.plan().thenQuit().build(),
                event -> {
                  if (event instanceof ProgressEvent.StepBegins begins) {
                    steps.add(begins.step());
                    if (begins.step() == RunStep.ARCHIVE) {
                      other.windows.control().files().write(answerFile, new byte[] {'<', 'a', '/'});
                    }
                  }
                });
    assertThat(result).isInstanceOf(RunResult.Failed.class);
    assertThat(result.machineState()).isEqualTo(MachineState.UNTOUCHED);
    assertThat(result.summary()).contains(answerFile + ", which is not what preflight has");
    assertThat(other.launched()).isFalse();
  }

  @Test
  void aStagedAnswerFileThatIsExchangedIsNotLaunchedWith() {
    RunResult result =
        Sysprep.on(scene.windows)
            .run(
                Scene.plan().thenQuit().build(),
                event -> {
                  if (event instanceof ProgressEvent.StepBegins begins
                      && begins.step() == RunStep.PREPARE_CLOUDBASE_INIT) {
                    scene.windows.control().files().write(Scene.STAGED, new byte[] {'<', 'a', '/'});
                  }
                });
    assertThat(result.summary()).contains(Scene.STAGED + ", which is not what preflight has");
    assertThat(scene.launched()).isFalse();
    assertThat(scene.isThere(Scene.STAGED)).isFalse();
  }

  @Test
  void aCancellationEndsASysprepThatStillValidates() {
    scene.windows.sysprep().hangsAt(SysprepStage.VALIDATING_GENERALIZE);
    Cancellation cancellation = new Cancellation();
    RunResult result =
        Sysprep.on(scene.windows)
            .run(
                Scene.plan().build(),
                event -> {
                  if (event.toString().contains("validating")) {
                    cancellation.cancel();
                  }
                },
                cancellation);
    assertThat(Thread.interrupted()).isFalse();
    assertThat(result).isInstanceOf(RunResult.Cancelled.class);
    assertThat(result.machineState()).isEqualTo(MachineState.UNCHANGED_BY_SYSPREP);
    assertThat(scene.isThere(Scene.STAGED)).isFalse();
  }

  @Test
  void aCancellationAfterSysprepHasEndedTellsThatTheMachineIsSealed() {
    Cancellation cancellation = new Cancellation();
    RunResult result =
        Sysprep.on(scene.windows)
            .run(
                Scene.plan().build(),
                event -> {
                  if (event instanceof ProgressEvent.StepBegins begins
                      && begins.step() == RunStep.DECIDE) {
                    cancellation.cancel();
                  }
                },
                cancellation);
    assertThat(result).isInstanceOf(RunResult.Cancelled.class);
    assertThat(result.isSealed()).isTrue();
    assertThat(scene.windows.power()).isEqualTo(PowerState.ON);
    assertThat(scene.isThere(Scene.STAGED)).isFalse();
    assertThat(Sysprep.on(scene.windows).verify().isSealed()).isTrue();
  }

  @Test
  void aRunThatIsCancelledBeforehandChangesNothing() {
    Cancellation cancellation = new Cancellation();
    cancellation.cancel();
    RunResult result =
        Sysprep.on(scene.windows).run(Scene.plan().build(), event -> {}, cancellation);
    assertThat(result).isInstanceOf(RunResult.Cancelled.class);
    assertThat(scene.windows.changes()).isEmpty();
  }

  @Test
  void whateverACheckThrowsOrForgetsIsAResultOfThatCheck() {
    List<Odd> odd =
        List.of(
            new Odd(
                "throws-error",
                facts -> {
                  throw new UnsatisfiedLinkError("no jnidispatch");
                }),
            new Odd(
                "throws-checked",
                facts -> {
                  throw sneaky(new java.io.IOException("gone"));
                }),
            new Odd("finds-null", facts -> null),
            new Odd(null, facts -> Finding.passed("It passed.")));
    Sysprep sysprep = Sysprep.on(FakeWindows.windowsServer2022().build());
    for (Odd check : odd) {
      sysprep = sysprep.withCheck(check);
    }
    List<CheckResult> results = sysprep.preflight(Scene.plan().build()).results();
    List<CheckResult> last = results.subList(results.size() - 4, results.size());
    assertThat(last).allMatch(CheckResult.Inconclusive.class::isInstance);
    assertThat(last.toString()).contains("no jnidispatch", "gone", "found null", "no description");
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> RuntimeException sneaky(Throwable checked) throws E {
    throw (E) checked;
  }

  private interface Examination {
    Finding of(PreflightFacts facts);
  }

  private record Odd(String name, Examination examination) implements PrerequisiteCheck {

    @Override
    public CheckDescription description() {
      return name == null
          ? null
          : CheckDescription.of(name, "All is well").because("So.").remediedBy("Wait.");
    }

    @Override
    public Finding examine(PreflightFacts facts) {
      return examination.of(facts);
    }
  }
}
