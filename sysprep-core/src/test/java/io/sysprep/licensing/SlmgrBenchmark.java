package io.sysprep.licensing;

import io.sysprep.Figure;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToLongFunction;

/**
 * Shows what reading costs: an output of 4 kB, warm, as a ratio to a bare loop over its characters
 * run beside it; and single readings of hostile input of 16 MB. No part of the build; run it with
 *
 * <pre>{@code
 * mvn -q -pl sysprep-core test-compile
 * java -cp sysprep-core/target/classes:sysprep-core/target/test-classes \
 *     io.sysprep.licensing.SlmgrBenchmark
 * }</pre>
 */
public final class SlmgrBenchmark {

  private static final int ROUNDS = 7;
  private static final int CALLS = 2_000;
  private static final int LARGE = 16 << 20;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static long sink;

  private SlmgrBenchmark() {}

  public static void main(String[] arguments) {
    Script english = Script.english(Script.WINDOWS_10);
    Script invented = english.translated(InventedLanguage.CYRILLIC::translate);
    ratio("4 kB, known labels", fourKilobytes(english));
    ratio("4 kB, structure alone", fourKilobytes(invented));
    bytesBesideText(fourKilobytes(english));
    double worst = 0;
    for (String piece :
        new String[] {
          "\n",
          ":",
          "x: 1\n",
          "Name: \n",
          "a: b channel\n",
          "0x",
          "-",
          "> ",
          "ABCDE-FGH2J-KLMN3-PQRST-VWXY4 "
        }) {
      byte[] bytes = piece.repeat(LARGE / piece.length()).getBytes(StandardCharsets.UTF_8);
      double quarter = once(Arrays.copyOf(bytes, LARGE / 4));
      double whole = once(bytes);
      tell("16 MB of '" + piece.replace("\n", "\\n") + "'", whole);
      worst = Math.max(worst, Math.log(whole / quarter) / Math.log(4));
    }
    Figure.print("exponent: licence texts, the worst shape", worst);
    byte[] random = new byte[LARGE];
    new Random(1).nextBytes(random);
    tell("16 MB at random", once(random));
    System.out.println("(" + sink + ")");
  }

  private static String fourKilobytes(Script script) {
    Product[] products = new Product[4];
    Arrays.fill(products, Product.kmsClient());
    String text = script.dlv(products);
    return text.substring(0, Math.min(text.length(), 4_096));
  }

  private static void ratio(String name, String text) {
    double reading = best(text, t -> SlmgrOutput.parse(t).licenses().size());
    double loop = best(text, SlmgrBenchmark::loop);
    System.out.printf(
        Locale.ROOT,
        "%s (%d characters): %.1f us; bare loop %.2f us; ratio %.0f%n",
        name,
        text.length(),
        reading,
        loop,
        reading / loop);
  }

  private static void bytesBesideText(String ascii) {
    byte[] bytes = ascii.getBytes(StandardCharsets.US_ASCII);
    double ofText = best(ascii, t -> SlmgrOutput.parse(t).licenses().size());
    double ofBytes = best(ascii, t -> SlmgrOutput.parse(bytes).licenses().size());
    Figure.print("licence texts: bytes of ASCII, to a string", ofBytes / ofText);
  }

  private static double best(String text, ToLongFunction<String> work) {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      for (int i = 0; i < CALLS; i++) {
        sink += work.applyAsLong(text);
      }
      best = Math.min(best, (System.nanoTime() - start) / 1_000.0 / CALLS);
    }
    return best;
  }

  private static long loop(String text) {
    long sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum = sum * 31 + text.charAt(i);
    }
    return sum;
  }

  /** Of the thread's own processor time: collectors have more than one processor for 16 MB. */
  private static double once(byte[] bytes) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      sink += SlmgrOutput.parse(bytes).unrecognized().size();
      best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
    }
    return best / 1e6;
  }

  private static void tell(String name, double milliseconds) {
    System.out.printf(Locale.ROOT, "%s: %.0f ms, best of three%n", name, milliseconds);
  }
}
