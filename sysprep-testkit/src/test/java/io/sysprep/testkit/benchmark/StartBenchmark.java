package io.sysprep.testkit.benchmark;

import io.sysprep.Sysprep;
import io.sysprep.diagnose.Diagnosis;
import io.sysprep.diagnose.LogBundle;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.unattend.AnswerFile;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Prints how long programs of one task take in fresh JVMs, by the clock, as ratios to a program
 * that does nothing: as Java starts by itself, and in the two ways that README recommends.
 *
 * <p>All take turns, and the median of each counts.
 */
final class StartBenchmark {

  private static final List<String> TASKS =
      List.of("nothing", "lint", "diagnose", "preflight", "dry-run");
  private static final WindowsPath LOG =
      WindowsPath.of("C:\\Windows\\System32\\Sysprep\\Panther\\setupact.log");
  private static final int FIRST_WITH_AOT_CACHE = 25;

  private final Path folder;
  private final Map<String, List<Double>> times = new TreeMap<>();

  private StartBenchmark(Path folder) {
    this.folder = folder;
  }

  /** With a number: so many rounds. With a task and a folder: that task. */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 2) {
      perform(arguments[0], Path.of(arguments[1]));
      return;
    }
    Path folder = Files.createTempDirectory("sysprep-start");
    StartBenchmark benchmark = new StartBenchmark(folder);
    benchmark.writeInput();
    benchmark.measure(arguments.length == 0 ? 15 : Integer.parseInt(arguments[0]));
    benchmark.print();
  }

  private static void perform(String task, Path folder) throws IOException {
    switch (task) {
      case "lint" -> AnswerFile.read(folder.resolve("unattend.xml")).problems();
      case "diagnose" -> Diagnosis.of(LogBundle.in(folder.resolve("logs"))).toJson();
      case "preflight" -> Sysprep.on(machine()).preflight(plan()).toText();
      case "dry-run" -> Sysprep.on(machine()).dryRun(plan()).toText();
      default -> {}
    }
  }

  private static FakeWindows machine() {
    return FakeWindows.windowsServer2022().build();
  }

  private static SysprepPlan plan() {
    return SysprepPlan.generalize().toOobe().build();
  }

  private void writeInput() throws IOException {
    FakeWindows machine = machine();
    Sysprep.on(machine).run(plan());
    byte[] log = machine.inspect().files().read(LOG, 1 << 20).orElseThrow();
    Path logs = Files.createDirectory(folder.resolve("logs"));
    Files.write(logs.resolve("setupact.log"), log);
    Files.writeString(folder.resolve("unattend.xml"), answerFile());
  }

  private static String answerFile() {
    StringBuilder commands = new StringBuilder();
    for (int i = 1; i <= 60; i++) {
      commands.append(
          String.format(
              Locale.ROOT,
              "<RunSynchronousCommand wcm:action=\"add\"><Order>%d</Order><Path>cmd /c echo %d >>"
                  + " C:\\log.txt</Path><Description>Writes it down</Description>"
                  + "</RunSynchronousCommand>%n",
              i,
              i));
    }
    return "<unattend xmlns=\"urn:schemas-microsoft-com:unattend\""
        + " xmlns:wcm=\"http://schemas.microsoft.com/WMIConfig/2002/State\">"
        + "<settings pass=\"specialize\"><component name=\"Microsoft-Windows-Deployment\""
        + " processorArchitecture=\"amd64\" publicKeyToken=\"31bf3856ad364e35\" language=\"neutral\""
        + " versionScope=\"nonSxS\"><RunSynchronous>"
        + commands
        + "</RunSynchronous></component></settings></unattend>";
  }

  private void measure(int rounds) throws IOException, InterruptedException {
    for (String task : TASKS) {
      run(
          task,
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          archive("ArchiveClassesAtExit", task));
      if (Runtime.version().feature() >= FIRST_WITH_AOT_CACHE) {
        run(task, "-XX:+UseSerialGC", archive("AOTCacheOutput", task));
      }
    }
    for (int round = 0; round < rounds; round++) {
      for (String task : TASKS) {
        time("plain", task);
        time(
            "class archive",
            task,
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            archive("SharedArchiveFile", task));
        if (Runtime.version().feature() >= FIRST_WITH_AOT_CACHE) {
          time("AOT cache", task, "-XX:+UseSerialGC", archive("AOTCache", task));
        }
      }
    }
  }

  private String archive(String option, String task) {
    String kind = option.startsWith("AOT") ? ".aot" : ".jsa";
    return "-XX:" + option + "=" + folder.resolve(task + kind);
  }

  private void time(String way, String task, String... options)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    run(task, options);
    double millis = (System.nanoTime() - begun) / 1e6;
    times.computeIfAbsent(way + "/" + task, key -> new ArrayList<>()).add(millis);
  }

  private void run(String task, String... options) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        Stream.of(
                Stream.of(java),
                Stream.of(options),
                Stream.of(
                    "-cp",
                    System.getProperty("java.class.path"),
                    StartBenchmark.class.getName(),
                    task,
                    folder.toString()))
            .flatMap(words -> words)
            .toList();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command + " ended with " + process.exitValue());
    }
  }

  private void print() {
    for (String way : List.of("plain", "class archive", "AOT cache")) {
      for (String task : TASKS) {
        if (times.containsKey(way + "/" + task)) {
          double ratio = median(way + "/" + task) / median("plain/nothing");
          System.out.printf(Locale.ROOT, "=\tstart: %s, %s\t%.2f%n", task, way, ratio);
        }
      }
    }
  }

  private double median(String what) {
    List<Double> sorted = times.get(what).stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
