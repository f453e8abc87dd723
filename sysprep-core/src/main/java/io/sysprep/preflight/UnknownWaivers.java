package io.sysprep.preflight;

import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.Waiver;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Warns of waivers that waive nothing, because nobody reads a list of waivers for typing errors.
 */
final class UnknownWaivers {

  private static final CheckDescription DESCRIPTION =
      CheckDescription.of("unknown-waiver", "Every waiver names a check")
          .because("A waiver with a typing error waives nothing.")
          .atWorst(CheckDescription.Worst.WARNING)
          .remediedBy("Correct the id in the plan, or remove the waiver.");

  private UnknownWaivers() {}

  static List<CheckResult> of(SysprepPlan plan, List<DescribedCheck> checks) {
    Set<String> known = checks.stream().map(DescribedCheck::id).collect(Collectors.toSet());
    return plan.waivers().stream()
        .filter(waiver -> !known.contains(waiver.checkId()))
        .map(UnknownWaivers::warning)
        .toList();
  }

  private static CheckResult warning(Waiver waiver) {
    String text = "The plan waives '" + waiver.checkId() + "', which is no check's id.";
    return new CheckResult.Warning(DESCRIPTION, text, DESCRIPTION.remedy());
  }
}
