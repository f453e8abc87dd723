package io.sysprep.windows.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Counts what passed, failed and was skipped, and reports each with its reason at once. */
final class Outcomes implements TestExecutionListener {

  private final List<String> passed = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();
  private final ProofReport report;

  Outcomes(ProofReport report) {
    this.report = report;
  }

  @Override
  public synchronized void executionSkipped(TestIdentifier test, String reason) {
    tell(skipped, "skipped " + nameOf(test) + ": " + reason);
  }

  @Override
  public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
    String why = result.getThrowable().map(Outcomes::firstLines).orElse("");
    switch (result.getStatus()) {
      case FAILED -> tell(failed, "failed  " + nameOf(test) + ": " + why);
      case ABORTED -> tell(skipped, "skipped " + nameOf(test) + ": " + why);
      case SUCCESSFUL -> {
        if (test.isTest()) {
          tell(passed, "passed  " + nameOf(test));
        }
      }
    }
  }

  boolean allWell() {
    return failed.isEmpty() && !passed.isEmpty();
  }

  private String counts() {
    return String.format(
        Locale.ROOT,
        "%d passed, %d failed, %d skipped",
        passed.size(),
        failed.size(),
        skipped.size());
  }

  /** Tells again what a reader looks for first, and the counts last. */
  void conclude() {
    failed.forEach(report::repeat);
    skipped.forEach(report::repeat);
    report.tell((Proof.onWine() ? "Wine: " : "Windows: ") + counts());
  }

  private void tell(List<String> kind, String text) {
    kind.add(text);
    report.tell(text);
  }

  private static String nameOf(TestIdentifier test) {
    String place =
        test.getSource()
            .filter(MethodSource.class::isInstance)
            .map(MethodSource.class::cast)
            .map(source -> source.getJavaClass().getSimpleName() + "." + source.getMethodName())
            .orElse("");
    return place.isEmpty() || place.endsWith(test.getDisplayName().replace("()", ""))
        ? (place.isEmpty() ? test.getDisplayName() : place)
        : place + " [" + test.getDisplayName() + "]";
  }

  private static String firstLines(Throwable why) {
    String text = String.valueOf(why.getMessage()).strip();
    return why instanceof org.opentest4j.TestAbortedException
        ? text.replace("Assumption failed: ", "")
        : why.getClass().getSimpleName() + ": " + text;
  }
}
