package io.sysprep.preflight.examination;

import io.sysprep.plan.SeverityChange;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.Waiver;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.FindingData;
import java.util.ArrayList;
import java.util.List;

/**
 * Warns of waivers and severities that name no check, because nobody reads a plan for typing
 * errors.
 */
final class UnknownIds {

  private static final CheckDescription WAIVER =
      CheckDescription.of("unknown-waiver", "Every waiver names a check")
          .because("A waiver with a typing error waives nothing.")
          .atWorst(CheckDescription.Worst.WARNING)
          .remediedBy("Correct the id in the plan, or remove the waiver.");

  private static final CheckDescription SEVERITY =
      CheckDescription.of("unknown-severity", "Every severity names a check")
          .because("A severity with a typing error changes nothing.")
          .atWorst(CheckDescription.Worst.WARNING)
          .remediedBy("Correct the id in the plan or its destination, or remove the severity.");

  private UnknownIds() {}

  static List<CheckResult> of(SysprepPlan plan, List<DescribedCheck> checks) {
    List<CheckResult> unknown = new ArrayList<>();
    for (Waiver waiver : plan.waivers()) {
      if (!isKnown(waiver.checkId(), checks)) {
        unknown.add(warning(WAIVER, "The plan waives '", waiver.checkId()));
      }
    }
    List<SeverityChange> changes = new ArrayList<>(plan.severityChanges());
    changes.addAll(plan.destination().changes());
    for (SeverityChange change : changes) {
      if (!isKnown(change.checkId(), checks)) {
        unknown.add(warning(SEVERITY, "The plan judges '", change.checkId()));
      }
    }
    return unknown;
  }

  /** Parts are asked for last: to tell its own, a check may have to load all its rules. */
  private static boolean isKnown(String id, List<DescribedCheck> checks) {
    return checks.stream().anyMatch(check -> check.id().equals(id))
        || checks.stream().anyMatch(check -> check.parts().contains(id));
  }

  private static CheckResult warning(CheckDescription description, String beginning, String id) {
    return new CheckResult.Warning(
        description,
        beginning + id + "', which is no check's id.",
        description.remedy(),
        FindingData.NONE.with("id", id));
  }
}
