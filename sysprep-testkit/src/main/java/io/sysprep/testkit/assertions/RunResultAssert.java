package io.sysprep.testkit.assertions;

import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.run.MachineState;
import io.sysprep.run.RunResult;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Asserts what came of a run. */
public final class RunResultAssert extends AbstractAssert<RunResultAssert, RunResult> {

  RunResultAssert(RunResult actual) {
    super(actual, RunResultAssert.class);
  }

  /**
   * Requires that success is proven and the machine is sealed.
   *
   * @return this assertion
   */
  public RunResultAssert isSealed() {
    return require(actual.isSealed(), "a sealed machine");
  }

  /**
   * Requires that Sysprep was left to end the machine itself.
   *
   * @return this assertion
   */
  public RunResultAssert isHandedOver() {
    return require(actual instanceof RunResult.HandedOver, "a run that was handed over");
  }

  /**
   * Requires that the run was not begun.
   *
   * @return this assertion
   */
  public RunResultAssert wasRefused() {
    return require(actual instanceof RunResult.Refused, "a run that was refused");
  }

  /**
   * Requires that the run was not begun because of checks.
   *
   * @param checkIds the ids of the checks; others may block, too
   * @return this assertion
   */
  public RunResultAssert wasRefusedBy(String... checkIds) {
    wasRefused();
    List<String> expected = List.of(checkIds);
    return require(blockers().containsAll(expected), "a run that was refused by " + expected);
  }

  /**
   * Requires that the run failed, or could not be proven to have succeeded.
   *
   * @return this assertion
   */
  public RunResultAssert hasFailed() {
    return require(actual instanceof RunResult.Failed, "a run that failed");
  }

  /**
   * Requires that Sysprep did not end before the deadline.
   *
   * @return this assertion
   */
  public RunResultAssert hasTimedOut() {
    return require(actual instanceof RunResult.TimedOut, "a run that timed out");
  }

  /**
   * Requires that the run was cancelled.
   *
   * @return this assertion
   */
  public RunResultAssert wasCancelled() {
    return require(actual instanceof RunResult.Cancelled, "a run that was cancelled");
  }

  /**
   * Requires that the machine was left in a state.
   *
   * @param state the state
   * @return this assertion
   */
  public RunResultAssert leftTheMachine(MachineState state) {
    return require(actual.machineState() == state, "a machine that is " + state);
  }

  private List<String> blockers() {
    return actual instanceof RunResult.Refused refused
        ? refused.report().map(PreflightReport::blockers).orElse(List.of()).stream()
            .map(CheckResult::id)
            .toList()
        : List.of();
  }

  private RunResultAssert require(boolean satisfied, String expected) {
    isNotNull();
    if (!satisfied) {
      failWithMessage(
          "Expected %s, but the outcome is '%s':%n%s",
          expected, actual.outcome().text(), actual.toText());
    }
    return this;
  }
}
