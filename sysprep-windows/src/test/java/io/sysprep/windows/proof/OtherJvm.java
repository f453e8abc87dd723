package io.sysprep.windows.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sysprep.Sysprep;
import io.sysprep.machine.Machine;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.run.ProgressEvent;
import io.sysprep.run.RunResult;
import io.sysprep.run.RunStep;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A JVM of its own that runs Sysprep on the machine that the proof runs on. */
final class OtherJvm implements AutoCloseable {

  private static final String HOLDING = "hold";
  private static final String HELD = "It has the machine.";

  private final Process process;
  private final BufferedReader output;

  private OtherJvm(String task) throws IOException {
    process = new ProcessBuilder(command(task)).redirectErrorStream(true).start();
    output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
  }

  /** {@return all that a JVM says that tries to run Sysprep now} */
  static String running() {
    try (OtherJvm jvm = new OtherJvm("run")) {
      return jvm.output.lines().collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return a JVM that is in the middle of a run, until it is killed} */
  static OtherJvm holding() throws IOException {
    OtherJvm jvm = new OtherJvm(HOLDING);
    for (String line = jvm.output.readLine(); line != null; line = jvm.output.readLine()) {
      if (line.equals(HELD)) {
        return jvm;
      }
    }
    throw new IOException("The other JVM ended before it had the machine");
  }

  long id() {
    return process.pid();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  private static List<String> command(String task) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java.exe").toString();
    return List.of(java, "-Xmx256m", "-cp", folders(), OtherJvm.class.getName(), task);
  }

  /** The whole class path by its folders: by its files it can be longer than a command line. */
  private static String folders() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(
            entry -> Files.isDirectory(Path.of(entry)) ? entry : Path.of(entry).getParent() + "\\*")
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  /**
   * Runs Sysprep and says what came of it.
   *
   * @param task whether to stop in the middle of it
   */
  public static void main(String... task) {
    SysprepPlan plan =
        SysprepPlan.generalize().toOobe().thenQuit().within(Duration.ofMinutes(1)).build();
    try (Machine machine = Machine.local()) {
      boolean holds = task[0].equals(HOLDING);
      RunResult result =
          Sysprep.on(RecordedPower.on(machine)).run(plan, event -> pause(holds, event));
      System.out.println(result.getClass().getSimpleName() + ": " + result.summary());
    }
  }

  private static void pause(boolean holds, ProgressEvent event) {
    if (holds && event instanceof ProgressEvent.StepBegins it && it.step() == RunStep.ARCHIVE) {
      System.out.println(HELD);
      try {
        int ignored = System.in.read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
