package io.sysprep.windows.guest;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A server of this machine that a test started, and ends. */
final class RunningServer implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final Path output;

  private RunningServer(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /** Skips the test, visibly, where the program is not installed: .ci/guests installs it. */
  static Path installed(String program) {
    Path path = Path.of("/usr/sbin", program);
    assumeTrue(Files.isExecutable(path), "needs " + program + " of Debian");
    return path;
  }

  /** Starts Debian's QEMU guest agent at a socket, with its state in the folder. */
  static RunningServer agent(Path folder, Path socket, Map<String, String> environment)
      throws IOException, InterruptedException {
    List<String> command =
        List.of(
            installed("qemu-ga").toString(),
            "-m",
            "unix-listen",
            "-p",
            socket.toString(),
            "-t",
            folder.toString());
    return start(folder, command, environment, () -> Files.exists(socket));
  }

  static RunningServer start(Path folder, List<String> command, BooleanSupplier ready)
      throws IOException, InterruptedException {
    return start(folder, command, Map.of(), ready);
  }

  static RunningServer start(
      Path folder, List<String> command, Map<String, String> environment, BooleanSupplier ready)
      throws IOException, InterruptedException {
    Path output = folder.resolve("server.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    RunningServer server = new RunningServer(process, output);
    server.await(ready);
    return server;
  }

  private void await(BooleanSupplier ready) throws IOException, InterruptedException {
    for (int i = 0; i < PATIENCE_SECONDS * 20 && !ready.getAsBoolean(); i++) {
      if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
        fail("The server ended: " + Files.readString(output));
      }
    }
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
