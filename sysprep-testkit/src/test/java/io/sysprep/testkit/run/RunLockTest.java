package io.sysprep.testkit.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sysprep.Sysprep;
import io.sysprep.machine.ProcessInfo;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.run.RunResult;
import io.sysprep.testkit.CallerKilledError;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.ProgramOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a lock that is found there keeps out. */
class RunLockTest {

  private final Scene scene = new Scene();

  @Test
  void aRunThatLostPowerKeepsNobodyOutAlsoWhenItsProcessIdIsGivenOutAgain() {
    ProcessInfo before = own();
    scene.windows.faults().killCallerAtChange(4);
    assertThatExceptionOfType(CallerKilledError.class).isThrownBy(this::run);
    scene.windows.cutPower();
    scene.windows.powerOn();
    assertThat(scene.isThere(Scene.LOCK)).isTrue();
    assertThat(own().id()).isEqualTo(before.id());
    assertThat(own().name()).isEqualTo(before.name());
    assertThat(run()).isInstanceOf(RunResult.Sealed.class);
    assertThat(scene.isThere(Scene.LOCK)).isFalse();
  }

  @Test
  void aLockOfAProcessThatRunsKeepsOthersOut() {
    leave(explorer().id() + " explorer.exe " + explorer().startedAt().orElseThrow() + "\n");
    assertRefused();
  }

  @Test
  void aLockOfAnEarlierProcessWithTheSameIdAndProgramKeepsNobodyOut() {
    leave(explorer().id() + " explorer.exe 2001-01-01T00:00:00Z\n");
    assertThat(run()).isInstanceOf(RunResult.Sealed.class);
  }

  @Test
  void aLockOfAnotherProgramWithTheSameIdKeepsNobodyOut() {
    leave(explorer().id() + " packer.exe -\n");
    assertThat(run()).isInstanceOf(RunResult.Sealed.class);
  }

  @Test
  void aLockWithoutStartTimeIsNoneThatARunHasMadeAndKeepsNobodyOut() {
    leave("4 System -\n");
    assertThat(run()).isInstanceOf(RunResult.Sealed.class);
  }

  @Test
  void aFolderInPlaceOfALockKeepsNobodyOut() {
    scene.leave(Scene.LOCK.resolve("planted"), new byte[0]);
    assertThat(run()).isInstanceOf(RunResult.Sealed.class);
  }

  @Test
  void aLockOfAProgramThatStartedAMomentAgoKeepsOthersOut() {
    WindowsPath rival = WindowsPath.of("C:\\Programs\\rival.exe");
    FakeWindows windows =
        FakeWindows.windowsServer2022()
            .withProgram(rival, launch -> ProgramOutcome.hangs())
            .build();
    SysprepPlan plan = SysprepPlan.generalize().toOobe().thenQuit().build();
    RunResult result = Sysprep.on(new MachineWithLateRival(windows, rival)).run(plan, event -> {});
    assertThat(result).isInstanceOf(RunResult.Refused.class);
    assertThat(result.summary()).contains("Another run");
  }

  /** Empty, or zeros of the right length, as file systems leave it after a loss of power. */
  @ParameterizedTest
  @ValueSource(strings = {"", "\0\0\0\0\0\0\0\0\0\0\0\0", "9", "900 explorer", "\n", "no lock"})
  void aLockThatWasNotWrittenToItsEndKeepsNobodyOut(String torn) {
    leave(torn);
    assertThat(run()).isInstanceOf(RunResult.Sealed.class);
    assertThat(scene.isThere(Scene.LOCK)).isFalse();
  }

  private void assertRefused() {
    RunResult result = run();
    assertThat(result).isInstanceOf(RunResult.Refused.class);
    assertThat(result.summary()).contains("Another run", Scene.LOCK.toString());
    assertThat(scene.isThere(Scene.LOCK)).isTrue();
  }

  private RunResult run() {
    return scene.run(Scene.plan().thenQuit());
  }

  private void leave(String lock) {
    scene.leave(Scene.LOCK, lock.getBytes(UTF_8));
  }

  private ProcessInfo explorer() {
    return scene.windows.inspect().processes().named("explorer.exe").get(0);
  }

  private ProcessInfo own() {
    return scene.windows.inspect().processes().named("java.exe").get(0);
  }
}
