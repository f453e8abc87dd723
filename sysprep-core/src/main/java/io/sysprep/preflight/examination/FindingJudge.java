package io.sysprep.preflight.examination;

import io.sysprep.plan.CheckSeverity;
import io.sysprep.plan.SeverityChange;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.Waiver;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.DestinationProfiles;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.FindingData;
import io.sysprep.words.Words;
import java.util.Locale;
import java.util.Optional;

/** Makes a check's result of what it found, how the destination judges it, and what is waived. */
final class FindingJudge {

  private FindingJudge() {}

  static CheckResult of(CheckDescription description, Finding finding, SysprepPlan plan) {
    Optional<Judge> judge = judge(description, plan);
    CheckResult result =
        judge.isPresent() ? judged(description, finding, judge.get()) : plain(description, finding);
    if (!result.blocks() && !result.warns()) {
      return result;
    }
    Optional<Waiver> waiver = plan.waiverOf(description.id());
    return waiver.isPresent() ? new CheckResult.Waived(result, waiver.get()) : result;
  }

  /** Who decides how bad it is, and why: the caller before the profile. */
  private record Judge(String name, CheckSeverity severity, String reason) {}

  private static Optional<Judge> judge(CheckDescription description, SysprepPlan plan) {
    Optional<SeverityChange> change = plan.severityOf(description.id());
    String destination = plan.destination().id();
    if (change.isPresent()) {
      SeverityChange own = change.get();
      return Optional.of(new Judge("The plan for " + destination, own.severity(), own.reason()));
    }
    return DestinationProfiles.rule(plan.destination().profile(), description.id())
        .map(rule -> new Judge("The profile " + rule.profile(), rule.severity(), rule.reason()));
  }

  private static CheckResult judged(CheckDescription description, Finding finding, Judge judge) {
    if (judge.severity() == CheckSeverity.OFF) {
      return finding.outcome() == Finding.Outcome.PASSED
          ? plain(description, finding)
          : new CheckResult.NotApplicable(
              description,
              judge.name() + " does not ask for it: " + Words.sentence(judge.reason()));
    }
    if (finding.outcome() == Finding.Outcome.INCONCLUSIVE) {
      return plain(asBadAs(judge, description), finding);
    }
    CheckSeverity severity = severity(description, finding, judge);
    return severity.equals(own(finding))
        ? plain(description, finding)
        : plain(description, as(outcome(severity), finding, remark(judge)));
  }

  private static Finding as(Finding.Outcome outcome, Finding finding, String remark) {
    return new Finding(outcome, finding.text() + remark, finding.remedy(), finding.data());
  }

  /** Where a mere notice would block, not to know it blocks, too; it never becomes less. */
  private static CheckDescription asBadAs(Judge judge, CheckDescription description) {
    return judge.severity() == CheckSeverity.BLOCKER
        ? description.atWorst(CheckDescription.Worst.BLOCKER)
        : description;
  }

  /** What a check holds for less than its worst, a mere notice, a profile does not make worse. */
  private static CheckSeverity severity(
      CheckDescription description, Finding finding, Judge judge) {
    CheckSeverity own = own(finding);
    boolean less =
        own == CheckSeverity.NOTICE && description.worst() != CheckDescription.Worst.NOTICE;
    boolean worse = judge.severity().compareTo(own) > 0;
    return own == CheckSeverity.OFF || (less && worse) ? own : judge.severity();
  }

  /** {@return how bad the check itself finds it; OFF where there is nothing to judge} */
  private static CheckSeverity own(Finding finding) {
    return switch (finding.outcome()) {
      case NOTICE -> CheckSeverity.NOTICE;
      case WARNING -> CheckSeverity.WARNING;
      case BLOCKING -> CheckSeverity.BLOCKER;
      default -> CheckSeverity.OFF;
    };
  }

  private static Finding.Outcome outcome(CheckSeverity severity) {
    return switch (severity) {
      case NOTICE -> Finding.Outcome.NOTICE;
      case WARNING -> Finding.Outcome.WARNING;
      default -> Finding.Outcome.BLOCKING;
    };
  }

  private static String remark(Judge judge) {
    return " "
        + judge.name()
        + " takes it for a "
        + judge.severity().name().toLowerCase(Locale.ROOT)
        + ": "
        + Words.sentence(judge.reason());
  }

  private static CheckResult plain(CheckDescription description, Finding finding) {
    String text = finding.text();
    Optional<String> remedy = finding.remedy();
    FindingData data = finding.data();
    return switch (finding.outcome()) {
      case PASSED -> new CheckResult.Passed(description, text, data);
      case NOT_APPLICABLE -> new CheckResult.NotApplicable(description, text);
      case NOTICE -> new CheckResult.Notice(description, text, data);
      case WARNING ->
          new CheckResult.Warning(description, text, remedy.orElse(description.remedy()), data);
      case BLOCKING ->
          new CheckResult.Blocker(description, text, remedy.orElse(description.remedy()), data);
      case INCONCLUSIVE -> new CheckResult.Inconclusive(description, text);
    };
  }
}
