package io.sysprep;

import java.util.Locale;

/** Prints a figure for the table at the end of {@code .ci/benchmarks}, which has its target. */
public final class Figure {

  private Figure() {}

  /**
   * Prints it.
   *
   * @param name what {@code .ci/benchmark-targets.tsv} calls it
   * @param value what was measured
   */
  public static void print(String name, double value) {
    System.out.printf(Locale.ROOT, "=\t%s\t%.2f%n", name, value);
  }
}
