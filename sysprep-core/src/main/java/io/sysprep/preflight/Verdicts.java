package io.sysprep.preflight;

import io.sysprep.plan.SysprepPlan;
import java.util.Optional;

/** Makes a check's result of what it found and what the plan waives. */
final class Verdicts {

  private Verdicts() {}

  static CheckResult of(CheckDescription description, Finding finding, SysprepPlan plan) {
    CheckResult result = unwaived(description, finding);
    if (!result.blocks() && !result.warns()) {
      return result;
    }
    return plan.waiverOf(description.id())
        .<CheckResult>map(waiver -> new CheckResult.Waived(result, waiver))
        .orElse(result);
  }

  private static CheckResult unwaived(CheckDescription description, Finding finding) {
    String text = finding.text();
    Optional<String> remedy = finding.remedy();
    return switch (finding.outcome()) {
      case PASSED -> new CheckResult.Passed(description, text);
      case NOT_APPLICABLE -> new CheckResult.NotApplicable(description, text);
      case NOTICE -> new CheckResult.Notice(description, text);
      case WARNING ->
          new CheckResult.Warning(description, text, remedy.orElse(description.remedy()));
      case BLOCKING ->
          new CheckResult.Blocker(description, text, remedy.orElse(description.remedy()));
      case INCONCLUSIVE -> new CheckResult.Inconclusive(description, text);
    };
  }
}
