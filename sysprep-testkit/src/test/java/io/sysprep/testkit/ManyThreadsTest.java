package io.sysprep.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sysprep.machine.RunningProgram;
import io.sysprep.machine.WindowsPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several threads of the program under test use one machine. */
@Tag("load")
class ManyThreadsTest {

  private static final WindowsPath JOURNAL = WindowsPath.of("C:\\Windows\\Temp\\journal");
  private static final int THREADS = 4;
  private static final int LINES = 200;

  private final FakeWindows windows = FakeWindows.windowsServer2022().build();

  @Test
  void noLineIsLostWhenSeveralThreadsAppend() {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<CompletableFuture<Void>> writers = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      writers.add(CompletableFuture.runAsync(this::appendLines, threads));
    }
    writers.forEach(CompletableFuture::join);
    threads.shutdown();

    assertThat(Runs.text(windows, JOURNAL).lines()).hasSize(THREADS * LINES);
    assertThat(windows.changes()).hasSize(THREADS * LINES);
  }

  @Test
  void fileThatIsCreatedOnceHasOneMaker() {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<CompletableFuture<Boolean>> makers = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      makers.add(
          CompletableFuture.supplyAsync(
              () -> windows.control().files().create(JOURNAL, new byte[0]), threads));
    }
    threads.shutdown();

    assertThat(makers.stream().map(CompletableFuture::join).filter(made -> made)).hasSize(1);
  }

  @Test
  void interruptedThreadDoesNotWait() {
    RunningProgram sysprep = Runs.start(windows, Runs.QUIETLY);
    Thread.currentThread().interrupt();

    assertThatExceptionOfType(InterruptedException.class)
        .isThrownBy(() -> sysprep.await(Duration.ofHours(1)));
    assertThat(sysprep.exitCode()).isEmpty();
  }

  private void appendLines() {
    for (int i = 0; i < LINES; i++) {
      windows.control().files().append(JOURNAL, "line\n".getBytes(StandardCharsets.US_ASCII));
    }
  }
}
