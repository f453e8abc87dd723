package io.sysprep.preflight.examination;

import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.FindingData;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    Set<String> known = checks.stream().map(DescribedCheck::id).collect(Collectors.toSet());
    checks.forEach(check -> known.addAll(check.parts()));
    Stream<CheckResult> waivers =
        plan.waivers().stream()
            .filter(waiver -> !known.contains(waiver.checkId()))
            .map(waiver -> warning(WAIVER, "The plan waives '", waiver.checkId()));
    Stream<CheckResult> severities =
        Stream.concat(plan.severityChanges().stream(), plan.destination().changes().stream())
            .filter(change -> !known.contains(change.checkId()))
            .map(change -> warning(SEVERITY, "The plan judges '", change.checkId()));
    return Stream.concat(waivers, severities).toList();
  }

  private static CheckResult warning(CheckDescription description, String beginning, String id) {
    return new CheckResult.Warning(
        description,
        beginning + id + "', which is no check's id.",
        description.remedy(),
        FindingData.NONE.with("id", id));
  }
}
