package io.sysprep.diagnose;

import io.sysprep.Figure;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Times the diagnosis of logs of every level and shape, as a whole process with a heap of 64 MB:
 * processor time, megabytes a second of it, growth and peak memory; medians of three.
 *
 * <p>Every line is another, so that nothing is remembered. Needs {@code /usr/bin/time}; {@code
 * SpeedComparison} compares with grep.
 */
public final class LogShapesBenchmark {

  private static final int ROUNDS = 3;
  private static final int MEGABYTE = 1 << 20;
  private static final int SMALL = 4;
  private static final int LARGE = 16;

  private final Path log;
  private final Random random = new Random(1);
  private int number;

  private LogShapesBenchmark(Path log) {
    this.log = log;
  }

  /**
   * Prints the table.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("shapes");
    LogShapesBenchmark shapes = new LogShapesBenchmark(folder.resolve("setupact.log"));
    System.out.println("log                 4 MB CPU s  16 MB CPU s   MB/s  exponent  peak MB");
    Charset utf8 = StandardCharsets.UTF_8;
    shapes.measure("Info, providers", shapes::provider, utf8);
    shapes.measure("warnings", () -> shapes.line("Warning", "Device %s is skipped"), utf8);
    shapes.measure("errors", () -> shapes.line("Error", "%s failed; hr = 0x8123abcd"), utf8);
    shapes.measure("known cause", shapes::knownCause, utf8);
    shapes.measure("Cloudbase-Init", shapes::foreign, utf8);
    shapes.measure(
        "without heads", () -> shapes.unique("   a program says %s in C:\\Temp\n"), utf8);
    shapes.measure("UTF-16", () -> shapes.line("Warning", "%s waits"), StandardCharsets.UTF_16LE);
    shapes.measure("lines of 16 kB", shapes::longLine, utf8);
    shapes.measure("one endless line", () -> shapes.unique("error 0x80070005 failed %s "), utf8);
    Files.deleteIfExists(shapes.log);
    Files.delete(folder);
  }

  private String unique(String pattern) {
    number++;
    return pattern.replace("%s", Long.toHexString(random.nextLong()) + ' ' + number);
  }

  private String line(String level, String message) {
    String head = String.format(Locale.ROOT, "2026-03-01 10:00:%02d, %-11s", number % 60, level);
    return head + "           SYSPRP " + unique(message) + '\n';
  }

  private String provider() {
    return line("Info", "ActionPlatform::LaunchModule: Executing method 'S_%s' from C:\\a.dll");
  }

  private String knownCause() {
    return line(
        "Error", "Package A.%s was installed for a user, but not provisioned for all users");
  }

  private String foreign() {
    return unique("2026-03-01 10:00:00.123 1520 INFO cloudbaseinit.init [-] Executing %s\n");
  }

  private String longLine() {
    return line("Error", "%s " + "0123456789abcde ".repeat(1_000));
  }

  private void measure(String name, Supplier<String> line, Charset charset)
      throws IOException, InterruptedException {
    double[] small = times(SMALL, line, charset);
    double[] large = times(LARGE, line, charset);
    System.out.printf(
        Locale.ROOT,
        "%-18s  %10.2f  %11.2f  %5.1f  %8.2f  %7.0f%n",
        name,
        small[0],
        large[0],
        LARGE / large[0],
        Math.log(large[0] / small[0]) / Math.log((double) LARGE / SMALL),
        large[1]);
    Figure.print("log: " + name, LARGE / large[0]);
  }

  private double[] times(int megabytes, Supplier<String> line, Charset charset)
      throws IOException, InterruptedException {
    write(megabytes * MEGABYTE, line, charset);
    double[] seconds = new double[ROUNDS];
    double peak = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double[] once = once();
      seconds[round] = once[0];
      peak = Math.max(peak, once[1]);
    }
    Arrays.sort(seconds);
    return new double[] {seconds[ROUNDS / 2], peak};
  }

  private double[] once() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path = System.getProperty("java.class.path");
    List<String> command =
        List.of(
            "/usr/bin/time",
            "-f",
            "%U %S %M",
            java,
            "-Xmx64m",
            "-cp",
            path,
            DiagnoseOnce.class.getName(),
            log.toString());
    Process process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(said);
    }
    String[] parts = said.strip().split("\\s+", -1);
    double seconds = Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]);
    return new double[] {seconds, Double.parseDouble(parts[2]) / 1024};
  }

  private void write(int size, Supplier<String> line, Charset charset) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(log))) {
      out.write(new LogText().start("GENERALIZE").toString().getBytes(charset));
      for (int written = 0; written < size; ) {
        byte[] bytes = line.get().getBytes(charset);
        out.write(bytes);
        written += bytes.length;
      }
      out.write(new LogText().error("CopyProfile failed (0x3)").toString().getBytes(charset));
    }
  }
}
