package io.sysprep.windows.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Counts what passed, failed and was skipped, keeps why, and tells each at once. */
final class Outcomes implements TestExecutionListener {

  private final List<String> passed = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();

  @Override
  public synchronized void executionSkipped(TestIdentifier test, String reason) {
    tell(skipped, "skipped", nameOf(test) + ": " + reason);
  }

  @Override
  public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
    String why = result.getThrowable().map(Outcomes::firstLines).orElse("");
    switch (result.getStatus()) {
      case FAILED -> tell(failed, "failed", nameOf(test) + ": " + why);
      case ABORTED -> tell(skipped, "skipped", nameOf(test) + ": " + why);
      case SUCCESSFUL -> {
        if (test.isTest()) {
          tell(passed, "passed", nameOf(test));
        }
      }
    }
  }

  boolean allWell() {
    return failed.isEmpty() && !passed.isEmpty();
  }

  String counts() {
    return String.format(
        Locale.ROOT,
        "%d passed, %d failed, %d skipped",
        passed.size(),
        failed.size(),
        skipped.size());
  }

  /** {@return a line for each test, and one that counts them} */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    passed.forEach(name -> lines.add("passed  " + name));
    skipped.forEach(name -> lines.add("skipped " + name));
    failed.forEach(name -> lines.add("failed  " + name));
    lines.add((Proof.onWine() ? "Wine: " : "Windows: ") + counts());
    return lines;
  }

  List<String> failed() {
    return List.copyOf(failed);
  }

  List<String> skipped() {
    return List.copyOf(skipped);
  }

  private static void tell(List<String> kind, String word, String text) {
    kind.add(text);
    System.out.println(word + " " + text);
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
