package io.sysprep.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sysprep.Sysprep;
import io.sysprep.run.RunResult;
import io.sysprep.run.RunStep;
import io.sysprep.run.Verification;
import io.sysprep.testkit.CallerKilledError;
import io.sysprep.verify.ImageState;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program that runs the SDK dies at each of its changes, and what is known afterwards. */
class CrashedRunTest {

  static IntStream changes() {
    Scene scene = new Scene();
    scene.run(Scene.plan().thenQuit());
    return IntStream.rangeClosed(1, scene.windows.changes().size());
  }

  private static Scene crashedAt(int change) {
    Scene scene = new Scene();
    scene.windows.faults().killCallerAtChange(change);
    assertThatExceptionOfType(CallerKilledError.class)
        .isThrownBy(() -> scene.run(Scene.plan().thenQuit()));
    scene.windows.faults().restartCaller();
    return scene;
  }

  @ParameterizedTest
  @MethodSource("changes")
  void neverMakesTheNextVerifyTakeABrokenRunForASealedOne(int change) {
    Scene scene = crashedAt(change);
    Verification verification = Sysprep.on(scene.windows).verify();
    boolean sealed =
        scene.windows.imageState().orElseThrow() == ImageState.GENERALIZE_RESEAL_TO_OOBE;
    assertThat(verification.isSealed()).isEqualTo(sealed && !scene.isThere(Scene.STAGED));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void leavesAJournalThatNamesTheStepOnceThereIsOne(int change) {
    Scene scene = crashedAt(change);
    Sysprep.on(scene.windows)
        .verify()
        .lastRun()
        .filter(run -> run.result().isEmpty())
        .ifPresent(run -> assertThat(run.last().step()).isNotEqualTo(RunStep.END));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void doesNotHoldTheMachineForEverWhereSysprepWasNotStarted(int change) {
    Scene scene = crashedAt(change);
    if (!scene.launched()) {
      assertThat(scene.run(Scene.plan().thenQuit())).isInstanceOf(RunResult.Sealed.class);
    }
  }

  @Test
  void saysAtWhichStepItBrokeOff() {
    Scene clean = new Scene();
    clean.run(Scene.plan().thenQuit());
    int launch =
        clean.windows.changes().stream()
            .map(Object::toString)
            .toList()
            .indexOf(
                clean.windows.changes().stream()
                    .map(Object::toString)
                    .filter(text -> text.startsWith("run "))
                    .findFirst()
                    .orElseThrow());
    Verification verification = Sysprep.on(crashedAt(launch + 1).windows).verify();
    assertThat(verification.standing()).isEqualTo(Verification.Standing.NOT_SEALED);
    assertThat(verification.summary()).contains("when it was to launch Sysprep");
  }
}
