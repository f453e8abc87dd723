package io.sysprep.preflight;

import io.sysprep.json.CaseName;
import io.sysprep.plan.Destination;
import io.sysprep.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Writes a report as a table of text. */
final class ReportTable {

  private ReportTable() {}

  static String of(PreflightReport report) {
    StringBuilder table = new StringBuilder();
    List<CheckResult> byWeight =
        report.results().stream().sorted(Comparator.comparingInt(ReportTable::weight)).toList();
    int width = byWeight.stream().mapToInt(result -> result.id().length()).max().orElse(0);
    byWeight.forEach(result -> append(table, result, width));
    return table.append(summary(report)).append(System.lineSeparator()).toString();
  }

  private static void append(StringBuilder table, CheckResult result, int width) {
    String format = "%-14s  %-" + Math.max(1, width) + "s  %s%n";
    table.append(String.format(Locale.ROOT, format, label(result), result.id(), result.text()));
    result
        .remedy()
        .ifPresent(
            remedy -> table.append(String.format(Locale.ROOT, format, "", "", "-> " + remedy)));
  }

  private static String summary(PreflightReport report) {
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

  private static int weight(CheckResult result) {
    if (result.blocks()) {
      return 0;
    }
    if (result.warns()) {
      return 1;
    }
    return result instanceof CheckResult.Passed || result instanceof CheckResult.NotApplicable
        ? 3
        : 2;
  }

  private static String label(CheckResult result) {
    return CaseName.of(result).toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
