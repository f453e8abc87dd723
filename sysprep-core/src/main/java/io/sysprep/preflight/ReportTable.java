package io.sysprep.preflight;

import io.sysprep.plan.Destination;
import io.sysprep.words.Words;
import io.sysprep.words.WrappedText;
import java.util.Comparator;
import java.util.List;

/** Writes a report for a console: the summary, then what blocks, and what passed in one line. */
final class ReportTable {

  private ReportTable() {}

  static String of(PreflightReport report, boolean full) {
    WrappedText text = new WrappedText();
    text.paragraph("", summary(report));
    List<CheckResult> shown =
        report.results().stream()
            .filter(result -> full || !isAsItShouldBe(result))
            .sorted(Comparator.comparingInt(ReportTable::weight))
            .toList();
    shown.forEach(result -> append(text, result));
    int folded = report.results().size() - shown.size();
    if (folded > 0) {
      text.paragraph("", Words.counted(folded, "check") + " more found nothing to tell.");
    }
    return text.toString();
  }

  private static void append(WrappedText text, CheckResult result) {
    String title = result.description().title() + " [" + result.id() + "]";
    text.paragraph("- " + result.outcome().text() + ": ", title);
    text.paragraph("    ", result.text());
    result.remedy().ifPresent(remedy -> text.paragraph("    -> ", remedy));
  }

  static String summary(PreflightReport report) {
    return (report.isReady() ? "Ready: " : "Not ready: ")
        + report.blockers().size()
        + " blocking, "
        + Words.counted(report.warnings().size(), "warning")
        + ", "
        + Words.counted(report.results().size(), "check")
        + destination(report.plan().destination())
        + ".";
  }

  private static String destination(Destination destination) {
    return destination.equals(Destination.GENERIC) ? "" : ", judged for " + destination.id();
  }

  private static boolean isAsItShouldBe(CheckResult result) {
    return result.outcome() == CheckResult.Outcome.PASSED
        || result.outcome() == CheckResult.Outcome.NOT_APPLICABLE;
  }

  private static int weight(CheckResult result) {
    if (result.blocks()) {
      return 0;
    }
    if (result.warns()) {
      return 1;
    }
    return isAsItShouldBe(result) ? 3 : 2;
  }
}
