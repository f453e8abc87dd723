package io.sysprep;

import io.sysprep.diagnose.LogShapesBenchmark;
import io.sysprep.diagnose.SpeedComparison;
import io.sysprep.licensing.SlmgrBenchmark;
import io.sysprep.unattend.benchmark.AnswerFileBenchmark;
import io.sysprep.unattend.benchmark.RealFilesBenchmark;

/** Runs all benchmarks of this module, one after the other: {@code .ci/benchmarks core}. */
public final class MeasureEverything {

  private MeasureEverything() {}

  /**
   * Prints what each prints.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) throws Exception {
    title("logs against grep");
    SpeedComparison.main(new String[] {"16", "128", "512"});
    title("logs of every shape");
    LogShapesBenchmark.main(arguments);
    title("real answer files, lists and secrets");
    RealFilesBenchmark.main(arguments);
    title("a written answer file");
    AnswerFileBenchmark.main(arguments);
    title("licence texts");
    SlmgrBenchmark.main(arguments);
  }

  private static void title(String what) {
    System.out.println("\n== " + what);
  }
}
