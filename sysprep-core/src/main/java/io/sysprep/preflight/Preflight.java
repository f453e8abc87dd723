package io.sysprep.preflight;

import io.sysprep.machine.MachineView;
import io.sysprep.plan.SysprepPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Runs checks over a machine. Immutable; may be used from several threads.
 *
 * <p>Callers usually go through {@code Sysprep.preflight}; this is for those who want another set
 * of checks.
 *
 * <pre>{@code
 * PreflightReport report = Preflight.of(checks).examine(machine.view(), plan);
 * }</pre>
 */
public final class Preflight {

  /** How long one check may take, in real time, before it counts as Inconclusive. */
  public static final Duration CHECK_DEADLINE = Duration.ofMinutes(2);

  private final List<PrerequisiteCheck> checks;
  private final Duration checkDeadline;

  private Preflight(List<PrerequisiteCheck> checks, Duration checkDeadline) {
    this.checks = List.copyOf(checks);
    this.checkDeadline = checkDeadline;
  }

  /**
   * Makes a preflight of checks.
   *
   * @param checks the checks; reports keep their order
   * @return the preflight
   * @throws IllegalArgumentException when two checks have one id
   */
  public static Preflight of(List<PrerequisiteCheck> checks) {
    Set<String> ids = new HashSet<>();
    for (PrerequisiteCheck check : checks) {
      if (!ids.add(check.id())) {
        throw new IllegalArgumentException("Two checks have the id " + check.id());
      }
    }
    return new Preflight(checks, CHECK_DEADLINE);
  }

  /**
   * Limits how long one check may take.
   *
   * @param deadline the time, in real time, before a check counts as Inconclusive
   * @return a new preflight
   */
  public Preflight withCheckDeadline(Duration deadline) {
    return new Preflight(checks, deadline);
  }

  /** {@return the checks, in the order of reports} */
  public List<PrerequisiteCheck> checks() {
    return checks;
  }

  /**
   * Runs every check, several at a time, and changes nothing.
   *
   * <p>When the calling thread is interrupted, the checks that have not answered are Inconclusive,
   * and the thread's interrupt flag is set again.
   *
   * @param machine the machine
   * @param plan what is going to be done
   * @return a result for each check, and one for each waiver that waives nothing
   */
  public PreflightReport examine(MachineView machine, SysprepPlan plan) {
    PreflightFacts facts = new PreflightFacts(machine, plan);
    List<CheckResult> results = new ArrayList<>(new CheckRunner(facts, checkDeadline).run(checks));
    results.addAll(UnknownWaivers.of(plan, checks));
    return new PreflightReport(plan, results);
  }
}
