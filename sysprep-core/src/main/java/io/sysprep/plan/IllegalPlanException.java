package io.sysprep.plan;

import io.sysprep.SysprepException;
import java.util.List;
import java.util.stream.Collectors;

/** Says that a plan breaks rules, and names each. */
public final class IllegalPlanException extends SysprepException {

  private static final long serialVersionUID = 1L;

  private final transient List<PlanRule> broken;

  IllegalPlanException(List<PlanRule> broken, SysprepPlan plan) {
    super(message(broken, plan));
    this.broken = List.copyOf(broken);
  }

  /** {@return the rules that the plan breaks, at least one, in the order of {@link PlanRule}} */
  public List<PlanRule> brokenRules() {
    return broken;
  }

  private static String message(List<PlanRule> broken, SysprepPlan plan) {
    return "Not a legal plan ("
        + plan
        + "): "
        + broken.stream()
            .map(rule -> rule.text() + named(OffendingIds.of(rule, plan)) + " [" + rule + "]")
            .collect(Collectors.joining("; "));
  }

  private static String named(List<String> offenders) {
    return offenders.isEmpty() ? "" : ", unlike '" + String.join("', '", offenders) + "'";
  }
}
