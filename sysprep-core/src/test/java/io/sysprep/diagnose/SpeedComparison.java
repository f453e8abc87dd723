package io.sysprep.diagnose;

import io.sysprep.Figure;
import io.sysprep.diagnose.rules.CauseBook;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * Times a diagnosis, as a whole process with a heap of 64 MB, against grep looking for the fixed
 * texts of all causes in the same file, in turn, five times each, and prints the medians.
 *
 * <p>After {@code mvn -pl sysprep-core test-compile}, with grep on the path:
 *
 * <pre>{@code
 * java -cp sysprep-core/target/test-classes:sysprep-core/target/classes \
 *     io.sysprep.diagnose.SpeedComparison 1 16 128 512
 * }</pre>
 */
public final class SpeedComparison {

  private static final int ROUNDS = 5;
  private static final long MEGABYTE = 1024 * 1024;

  private final Path folder;
  private final Path texts;

  private SpeedComparison(Path folder) throws IOException {
    this.folder = folder;
    this.texts = Files.write(folder.resolve("texts"), fixedTexts());
  }

  public static void main(String[] megabytes) throws IOException, InterruptedException {
    SpeedComparison comparison = new SpeedComparison(Files.createTempDirectory("speed"));
    System.out.println("log         MB   diagnosis s   grep s   ratio   processor   peak MB");
    for (String size : megabytes) {
      comparison.compare("one run", Long.parseLong(size), false);
      comparison.compare("many runs", Long.parseLong(size), true);
    }
  }

  private static List<String> fixedTexts() {
    TreeSet<String> fixed = new TreeSet<>();
    CauseBook.standard().all().stream()
        .flatMap(rule -> rule.signatures().stream())
        .flatMap(signature -> signature.texts().stream())
        .flatMap(text -> Arrays.stream(text.pattern().split("\\{\\w+}")))
        .filter(piece -> piece.strip().length() > 6)
        .forEach(piece -> fixed.add(piece.strip().replaceAll("[.\\[\\](){}*+?^$|\\\\]", "\\\\$0")));
    return List.copyOf(fixed);
  }

  private void compare(String name, long megabytes, boolean runs)
      throws IOException, InterruptedException {
    Path log = folder.resolve("setupact.log");
    write(log, megabytes * MEGABYTE, runs);
    List<Cost> diagnosis = new ArrayList<>();
    List<Cost> grep = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      diagnosis.add(cost(diagnose(log)));
      grep.add(cost(List.of("grep", "-cE", "-f", texts.toString(), log.toString())));
    }
    double wall = median(diagnosis, Cost::wall) / median(grep, Cost::wall);
    double processor = median(diagnosis, Cost::processor) / median(grep, Cost::processor);
    System.out.printf(
        Locale.ROOT,
        "%-9s %4d   %11.2f   %6.2f   %5.2f   %9.2f   %.0f%n",
        name,
        megabytes,
        median(diagnosis, Cost::wall),
        median(grep, Cost::wall),
        wall,
        processor,
        median(diagnosis, Cost::peakMegabytes));
    Figure.print("noise: " + name + ", " + megabytes + " MB, processor", processor);
    Figure.print("noise: " + name + ", " + megabytes + " MB, wall", wall);
    Files.delete(log);
  }

  private static List<String> diagnose(Path log) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path = System.getProperty("java.class.path");
    return List.of(java, "-Xmx64m", "-cp", path, DiagnoseOnce.class.getName(), log.toString());
  }

  /** What a program took: seconds by the clock, seconds of the processor, memory. */
  private record Cost(double wall, double processor, double peakMegabytes) {}

  private static Cost cost(List<String> command) throws IOException, InterruptedException {
    List<String> timed = new ArrayList<>(List.of("/usr/bin/time", "-f", "%U %S %M"));
    timed.addAll(command);
    ProcessBuilder process = new ProcessBuilder(timed);
    process.environment().put("LC_ALL", "C");
    long start = System.nanoTime();
    Process running = process.start();
    // grep stops at its first match when its output goes nowhere, so it goes here.
    running.getInputStream().readAllBytes();
    String said = new String(running.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    running.waitFor();
    double wall = (System.nanoTime() - start) / 1e9;
    String[] told = said.strip().lines().reduce((first, last) -> last).orElseThrow().split(" ", -1);
    return new Cost(
        wall,
        Double.parseDouble(told[0]) + Double.parseDouble(told[1]),
        Double.parseDouble(told[2]) / 1024);
  }

  private static double median(List<Cost> costs, ToDoubleFunction<Cost> what) {
    return costs.stream().mapToDouble(what).sorted().toArray()[costs.size() / 2];
  }

  /** Blocks of a run over and over; with their start marker, or as one run without end. */
  private static void write(Path log, long size, boolean runs) throws IOException {
    Random random = new Random(1);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(log))) {
      PrintStream text = new PrintStream(out, false, StandardCharsets.UTF_8);
      text.print(new LogText().start("GENERALIZE", "OOBE"));
      for (long written = 0; written < size; ) {
        byte[] block = block(random, runs).bytes();
        text.write(block);
        written += block.length;
      }
      text.print(new LogText().error("CopyProfile failed (0x80070003)"));
      text.flush();
    }
  }

  private static LogText block(Random random, boolean runs) {
    LogText log = runs ? new LogText().start("GENERALIZE", "OOBE") : new LogText();
    log.execute("Generalize");
    for (int i = 0; i < 20; i++) {
      log.calls("Sysprep_Generalize_" + i, "C:\\Windows\\System32\\provider.dll");
      for (int line = 0; line < 16; line++) {
        log.info("SPPNP: Skipped deleting file " + Long.toHexString(random.nextLong()) + ".PNF.");
        log.line("Info", "0x0601a4", "IBS", "LoadWorkerModules:Added worker module " + line);
        log.line("Info", "", "PANTHR", "InitializeModule: Initializing ExecQueue->csLock;");
      }
      log.after(1).returns("Sysprep_Generalize_" + i, "C:\\Windows\\System32\\provider.dll");
    }
    return log.line("Warning", "", "TOOL", "SpecializeBcdStore: The switch was not found.");
  }
}
