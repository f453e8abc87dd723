package io.sysprep.report;

import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.words.Words;
import java.util.List;

/** What stands in the way. */
record PreflightPart(PreflightReport report) implements ReportPart {

  @Override
  public String kind() {
    return "preflight";
  }

  @Override
  public String title() {
    return "Preflight";
  }

  @Override
  public Tone tone() {
    if (!report.isReady()) {
      return Tone.BAD;
    }
    return report.warnings().isEmpty() ? Tone.GOOD : Tone.WARNING;
  }

  @Override
  public String summary() {
    String found =
        Words.counted(report.results().size(), "check")
            + ", "
            + Words.counted(report.warnings().size(), "warning")
            + ".";
    return report.isReady()
        ? "Nothing stands in the way: " + found
        : Words.counted(report.blockers().size(), "check", "stands", "stand")
            + " in the way: "
            + found;
  }

  @Override
  public List<Block> blocks() {
    return List.of(new Block.Items(report.results().stream().map(PreflightPart::item).toList()));
  }

  static Item item(CheckResult result) {
    return new Item(
        tone(result),
        result.outcome().text(),
        result.id(),
        result.description().title(),
        result.text(),
        result.remedy().stream().toList());
  }

  private static Tone tone(CheckResult result) {
    if (result.blocks()) {
      return Tone.BAD;
    }
    if (result.warns()) {
      return Tone.WARNING;
    }
    return result instanceof CheckResult.Notice
            || result instanceof CheckResult.Waived
            || result instanceof CheckResult.ToBeMended
        ? Tone.NOTE
        : Tone.GOOD;
  }

  @Override
  public String json() {
    return report.toJson();
  }

  @Override
  public List<Trial> trials() {
    return report.results().stream()
        .map(result -> new Trial(result.id(), outcome(result), withRemedy(result)))
        .toList();
  }

  private static Trial.Outcome outcome(CheckResult result) {
    if (result instanceof CheckResult.Inconclusive) {
      return Trial.Outcome.ERROR;
    }
    if (result.blocks()) {
      return Trial.Outcome.FAILED;
    }
    return result instanceof CheckResult.Waived || result instanceof CheckResult.NotApplicable
        ? Trial.Outcome.SKIPPED
        : Trial.Outcome.PASSED;
  }

  private static String withRemedy(CheckResult result) {
    return result.text() + result.remedy().map(remedy -> "\n" + remedy).orElse("");
  }
}
