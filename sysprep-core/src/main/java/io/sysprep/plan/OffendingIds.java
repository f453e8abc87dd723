package io.sysprep.plan;

import io.sysprep.words.KebabCase;
import java.util.Collections;
import java.util.List;

/** Which ids of a plan break a rule. */
final class OffendingIds {

  private OffendingIds() {}

  /**
   * None where the rule is about the whole plan. Most plans have no ids, and every plan asks: what
   * the rest needs is not loaded for these.
   */
  static List<String> of(PlanRule rule, SysprepPlan plan) {
    if (plan.waivers().isEmpty() && plan.severityChanges().isEmpty() && plan.remedies().isEmpty()) {
      return List.of();
    }
    List<String> waived = plan.waivers().stream().map(Waiver::checkId).toList();
    List<String> judged = plan.severityChanges().stream().map(SeverityChange::checkId).toList();
    return switch (rule) {
      case WAIVER_NAMES_CHECK -> malformed(waived);
      case SEVERITY_NAMES_CHECK -> malformed(judged);
      case REMEDY_HAS_ID -> malformed(plan.remedies());
      case WAIVER_IS_SINGLE -> repeated(waived);
      case SEVERITY_IS_SINGLE -> repeated(judged);
      case REMEDY_IS_SINGLE -> repeated(plan.remedies());
      case WAIVER_HAS_REASON ->
          plan.waivers().stream()
              .filter(waiver -> waiver.reason().isBlank())
              .map(Waiver::checkId)
              .toList();
      case SEVERITY_HAS_REASON ->
          plan.severityChanges().stream()
              .filter(change -> change.reason().isBlank())
              .map(SeverityChange::checkId)
              .toList();
      default -> List.of();
    };
  }

  private static List<String> malformed(List<String> ids) {
    return ids.stream().filter(id -> !KebabCase.is(id)).toList();
  }

  private static List<String> repeated(List<String> ids) {
    return ids.stream().filter(id -> Collections.frequency(ids, id) > 1).distinct().toList();
  }
}
