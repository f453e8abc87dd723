package io.sysprep.preflight.examination;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Waits, as long as a plan allows, for what goes away by itself. */
final class QuietTime {

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

  private final MachineView machine;
  private final SysprepPlan plan;
  private final List<PrerequisiteCheck> passing;

  QuietTime(MachineView machine, SysprepPlan plan, List<DescribedCheck> checks) {
    this.machine = machine;
    this.plan = plan;
    this.passing = new ArrayList<>();
    for (DescribedCheck described : checks) {
      if (described.check().passesByItself()) {
        passing.add(described.check());
      }
    }
  }

  /** Ends when nothing is left to wait for, when the time is up, or when it is interrupted. */
  void exercise() {
    if (plan.patience().isZero() || passing.isEmpty()) {
      return;
    }
    try {
      Duration end = machine.clock().elapsed().plus(plan.patience());
      while (isWorthWaiting() && machine.clock().elapsed().compareTo(end) < 0) {
        machine.clock().pause(BETWEEN_LOOKS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** With new facts each time. What cannot be found out the checks themselves tell afterwards. */
  private boolean isWorthWaiting() {
    PreflightFacts facts = new FetchedFacts(machine, plan);
    return passing.stream().anyMatch(check -> isUnderWay(check, facts));
  }

  private static boolean isUnderWay(PrerequisiteCheck check, PreflightFacts facts) {
    try {
      Finding.Outcome outcome = check.examine(facts).outcome();
      return outcome == Finding.Outcome.NOTICE
          || outcome == Finding.Outcome.WARNING
          || outcome == Finding.Outcome.BLOCKING;
    } catch (MachineException unknown) {
      return false;
    }
  }
}
