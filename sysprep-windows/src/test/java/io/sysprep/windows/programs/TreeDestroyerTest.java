package io.sysprep.windows.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sysprep.windows.programs.TreeDestroyer.Ending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("load")
@Timeout(300)
class TreeDestroyerTest {

  private final StubProcesses natives = new StubProcesses();
  private final TreeDestroyer destroyer =
      new TreeDestroyer(new ProcessTree(new WindowsProcesses(natives)), Duration.ofDays(1));
  private final AtomicReference<Ending> ended = new AtomicReference<>();
  private Process process;

  @BeforeEach
  void startAProgramThatWaits() throws IOException {
    assumeTrue(Files.exists(Path.of("/bin/sleep")), "there is no /bin/sleep here");
    process = new ProcessBuilder("/bin/sleep", "600").start();
  }

  @AfterEach
  void endAll() {
    process.destroyForcibly().onExit().join();
  }

  @Test
  void aProgramThatIsWantedGoesOn() {
    destroyer.add(process);
    assertThat(destroyer.size()).isEqualTo(1);
    assertThat(process.isAlive()).isTrue();
    assertThat(destroyer.hasStarted()).isTrue();
  }

  @Test
  void whoWantsTheEndBeforeTheStartIsToldWaitsForItAndNothingRunsAfterwards()
      throws InterruptedException {
    Thread ending = ending();
    untilItWaits(ending);
    destroyer.add(process);
    ending.join();
    assertThat(ended).hasValue(new Ending(false, 0));
    assertThat(process.toHandle().isAlive()).isFalse();
  }

  @Test
  void anInterruptDoesNotCutTheWaitForTheStartShort() throws InterruptedException {
    Thread ending = ending();
    untilItWaits(ending);
    ending.interrupt();
    destroyer.add(process);
    ending.join();
    assertThat(ended).hasValue(new Ending(false, 0));
    assertThat(process.toHandle().isAlive()).isFalse();
  }

  @Test
  void aProgramThatCannotBeStartedIsNotWaitedFor() {
    destroyer.giveUpStart();
    assertThat(destroyer.end()).isEqualTo(new Ending(false, 0));
    assertThat(destroyer.hasStarted()).isFalse();
  }

  @Test
  void aStartThatTakesTooLongIsToldAndTheProgramEndedWhenItComes() {
    TreeDestroyer hasty =
        new TreeDestroyer(new ProcessTree(new WindowsProcesses(natives)), Duration.ZERO);
    assertThat(hasty.end().remark()).contains("still being started");
    hasty.add(process);
    assertThat(process.toHandle().isAlive()).isFalse();
    assertThat(hasty.end()).isEqualTo(new Ending(false, 0));
  }

  @Test
  void whatWouldNotEndIsCounted() {
    assertThat(new Ending(false, 2).remark()).isEqualTo(" (2 of its processes would not end)");
  }

  @Test
  void aProgramThatEndedInTimeIsNoLongerEnded() {
    destroyer.add(process);
    destroyer.remove(process);
    destroyer.end();
    assertThat(destroyer.size()).isZero();
    assertThat(process.isAlive()).isTrue();
  }

  private Thread ending() {
    Thread ending = new Thread(() -> ended.set(destroyer.end()));
    ending.start();
    return ending;
  }

  private static void untilItWaits(Thread thread) {
    while (thread.getState() != Thread.State.WAITING) {
      assertThat(thread.isAlive()).as("waits for the start").isTrue();
      Thread.onSpinWait();
    }
  }
}
