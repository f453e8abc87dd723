package io.sysprep.unattend.benchmark;

import io.sysprep.Figure;
import io.sysprep.unattend.AnswerFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Measures reading answer files against a bare DOM parse of the JDK, and prints the ratios that are
 * promised: {@code mvn -q -pl sysprep-core test-compile exec:exec@benchmark}.
 *
 * <p>Each pair is measured in turns on the same machine, so a busy machine slows both; times are of
 * the processor, except for fresh JVMs, where the fastest of many runs counts.
 */
public final class AnswerFileBenchmark {

  private static final int BIGGEST = 1 << 26;

  private AnswerFileBenchmark() {}

  /**
   * Prints the table.
   *
   * @param arguments a file to measure; without one, a written file of 10 kB
   */
  public static void main(String[] arguments) throws Exception {
    byte[] typical =
        arguments.length > 0
            ? Files.readAllBytes(Path.of(arguments[0]))
            : WrittenFiles.ofSize(10_000);
    print(
        "file: %,d bytes, %d problems%n",
        typical.length, AnswerFile.read(typical).problems().size());
    warm(typical);
    freshJvm(typical);
    memory();
    growth();
  }

  private static void warm(byte[] file) throws Exception {
    WarmTimes times = WarmTimes.of(file);
    print("%nwarm, microseconds of processor time%n");
    print("  DOM parse, builder reused     %8.1f%n", times.dom());
    print("  DOM parse, new builder        %8.1f%n", times.newDom());
    print("  read                          %8.1f%n", times.read());
    print("  read and all problems         %8.1f%n", times.problems());
    print(
        "  ratio to DOM, builder reused  %8.2f  (promised: 2.0)%n", times.problems() / times.dom());
    print("  ratio to DOM, new builder     %8.2f%n", times.problems() / times.newDom());
  }

  private static void freshJvm(byte[] file) throws Exception {
    FreshJvm jvm = FreshJvm.measuring(file, 15);
    print("%nfresh JVM, milliseconds, fastest of 15%n");
    print("  DOM parse                     %8.1f%n", jvm.dom());
    print("  read and all problems         %8.1f%n", jvm.problems());
    print("  ratio                         %8.2f  (promised: 1.5)%n", jvm.problems() / jvm.dom());
  }

  private static void memory() {
    print("%nmemory of a loaded file%n");
    for (int size : new int[] {10_000, 1_000_000, 16_000_000}) {
      byte[] file = WrittenFiles.ofSize(size);
      double retained = RetainedMemory.of(file);
      double allowed = 10.0 * file.length + 2_000_000;
      print(
          "  %,12d bytes of file: %,12.0f of memory, %5.2f times%s%n",
          file.length, retained, retained / file.length, retained <= allowed ? "" : "  TOO MUCH");
    }
  }

  private static void growth() {
    print("%nread and all problems of larger files%n");
    double before = 0;
    for (int size = 1 << 16; size <= BIGGEST; size <<= 2) {
      double millis = WarmTimes.millisOfProblems(size);
      print("  %,12d bytes: %8.1f ms, %6.1f ms a megabyte%n", size, millis, millis / (size / 1e6));
      if (size == BIGGEST) {
        Figure.print(
            "exponent: problems of files of 16 and 64 MB", Math.log(millis / before) / Math.log(4));
      }
      before = millis;
    }
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
