package io.sysprep.windows.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TreeDestroyerTest {

  private final StubProcesses natives = new StubProcesses();
  private final TreeDestroyer destroyer =
      new TreeDestroyer(new ProcessTree(new WindowsProcesses(natives)));
  private Process process;

  @BeforeEach
  void startAProgramThatWaits() throws IOException {
    assumeTrue(Files.exists(Path.of("/bin/sleep")), "there is no /bin/sleep here");
    process = new ProcessBuilder("/bin/sleep", "600").start();
  }

  @AfterEach
  void endAll() {
    process.destroyForcibly();
  }

  @Test
  void aProgramThatIsWantedGoesOn() {
    destroyer.add(process);
    assertThat(destroyer.size()).isEqualTo(1);
    assertThat(process.isAlive()).isTrue();
    assertThat(destroyer.hasStarted()).isTrue();
  }

  @Test
  void aProgramThatWasUnwantedBeforeItStartedIsEndedAtOnce() {
    destroyer.end();
    destroyer.add(process);
    assertThat(process.isAlive()).isFalse();
  }

  @Test
  void aProgramThatEndedInTimeIsNoLongerEnded() {
    destroyer.add(process);
    destroyer.remove(process);
    destroyer.end();
    assertThat(destroyer.size()).isZero();
    assertThat(process.isAlive()).isTrue();
  }
}
