package io.sysprep.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.machine.MachineChange;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.run.MachineState;
import io.sysprep.run.RunResult;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.life.PowerState;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two runs on one machine: none may undo what the other has proven. */
class TwoRunsTest {

  private final Scene scene = new Scene();

  @Test
  void aRunThatComesWhileAnotherExaminesIsToldWhoHasTheMachine() {
    RunResult[] second = new RunResult[1];
    RunResult first =
        Sysprep.on(scene.windows)
            .withCheck(Meanwhile.of(facts -> second[0] = scene.run(Scene.plan().thenQuit())))
            .run(Scene.plan().thenQuit().build(), event -> {});
    assertThat(first.isSealed()).isTrue();
    assertThat(second[0]).isInstanceOf(RunResult.Refused.class);
    assertThat(second[0].summary())
        .contains("Another run", "java.exe", "was started at", Scene.LOCK.toString());
    assertThat(launches()).isEqualTo(1);
  }

  @Test
  void theLockIsHeldUntilThePowerIsOff() {
    scene.run();
    List<String> changes = scene.windows.changes().stream().map(Object::toString).toList();
    assertThat(changes).containsSubsequence("power off", "delete " + Scene.LOCK);
    assertThat(scene.windows.power()).isEqualTo(PowerState.SHUTTING_DOWN);
    assertThat(scene.isThere(Scene.LOCK)).isFalse();
  }

  @Test
  void aRunThatIsRefusedLeavesNothingBehind() {
    FakeWindows windows = FakeWindows.windowsServer2022().withRearmCount(0).build();
    RunResult result = Sysprep.on(windows).run(Scene.plan().build(), event -> {});
    assertThat(result.machineState()).isEqualTo(MachineState.UNTOUCHED);
    assertThat(windows.inspect().files().info(Scene.LOCK.parent().orElseThrow())).isEmpty();
  }

  @RepeatedTest(15)
  void ofManyRunsAtOnceOneLaunchesSysprepOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<RunResult> run =
          () -> Sysprep.on(scene.windows).run(Scene.plan().thenQuit().build(), event -> {});
      List<Future<RunResult>> results =
          threads.invokeAll(Stream.generate(() -> run).limit(8).toList());
      assertThat(launches()).isEqualTo(1);
      long sealed = 0;
      for (Future<RunResult> result : results) {
        sealed += result.get().isSealed() ? 1 : 0;
      }
      assertThat(sealed).isEqualTo(1);
      assertThat(Sysprep.on(scene.windows).verify().isSealed()).isTrue();
    } finally {
      threads.shutdownNow();
    }
  }

  private long launches() {
    return scene.windows.changes().stream()
        .filter(MachineChange.ProgramLaunched.class::isInstance)
        .count();
  }

  /** A check that does something else while it examines. */
  private record Meanwhile(Consumer<PreflightFacts> work) implements PrerequisiteCheck {

    static Meanwhile of(Consumer<PreflightFacts> work) {
      return new Meanwhile(work);
    }

    @Override
    public CheckDescription description() {
      return CheckDescription.of("meanwhile", "Nothing happens meanwhile")
          .because("It matters.")
          .remediedBy("Wait.");
    }

    @Override
    public Finding examine(PreflightFacts facts) {
      work.accept(facts);
      return Finding.passed("It happened.");
    }
  }
}
