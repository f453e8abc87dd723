package io.sysprep.preflight.examination;

import io.sysprep.machine.MachineView;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.preflight.PrerequisiteCheck;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

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

  private final List<DescribedCheck> checks;
  private final List<AutomaticRemedy> remedies;
  private final Duration checkDeadline;

  private Preflight(
      List<DescribedCheck> checks, List<AutomaticRemedy> remedies, Duration checkDeadline) {
    this.checks = List.copyOf(checks);
    this.remedies = List.copyOf(remedies);
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
    Objects.requireNonNull(checks, "checks");
    Set<String> ids = new HashSet<>();
    List<DescribedCheck> described = new ArrayList<>();
    for (PrerequisiteCheck check : checks) {
      DescribedCheck next = DescribedCheck.of(check, described.size() + 1);
      if (!ids.add(next.id())) {
        throw new IllegalArgumentException("Two checks have the id " + next.id());
      }
      described.add(next);
    }
    return new Preflight(described, List.of(), CHECK_DEADLINE);
  }

  /** {@return the same checks in alphabetical order of their ids} */
  public Preflight inOrderOfIds() {
    Map<String, DescribedCheck> byId = new TreeMap<>();
    for (DescribedCheck check : checks) {
      byId.put(check.id(), check);
    }
    return new Preflight(List.copyOf(byId.values()), remedies, checkDeadline);
  }

  /**
   * Limits how long one check may take.
   *
   * @param deadline the time, in real time, before a check counts as Inconclusive
   * @return a new preflight
   * @throws IllegalArgumentException when it is not longer than nothing
   */
  public Preflight withCheckDeadline(Duration deadline) {
    if (Objects.requireNonNull(deadline, "deadline").isNegative() || deadline.isZero()) {
      throw new IllegalArgumentException("The deadline of a check is longer than nothing");
    }
    return new Preflight(checks, remedies, deadline);
  }

  /**
   * Says what plans may ask for.
   *
   * @param known the remedies, in the order in which a run does them
   * @return a new preflight
   */
  public Preflight withRemedies(List<AutomaticRemedy> known) {
    return new Preflight(checks, Objects.requireNonNull(known, "known"), checkDeadline);
  }

  /** {@return how long one check may take, in real time} */
  public Duration checkDeadline() {
    return checkDeadline;
  }

  /** {@return the checks, in the order of reports} */
  public List<PrerequisiteCheck> checks() {
    List<PrerequisiteCheck> plain = new ArrayList<>();
    for (DescribedCheck check : checks) {
      plain.add(check.check());
    }
    return List.copyOf(plain);
  }

  /**
   * Runs every check, several at a time, and changes nothing. A plan with patience is waited for
   * what goes away by itself before.
   *
   * <p>When the calling thread is interrupted, the checks that have not answered are Inconclusive,
   * and the thread's interrupt flag is set again.
   *
   * @param machine the machine
   * @param plan what is going to be done
   * @return a result for each check, and one for each waiver or severity that names no check
   */
  public PreflightReport examine(MachineView machine, SysprepPlan plan) {
    Objects.requireNonNull(machine, "machine");
    Objects.requireNonNull(plan, "plan");
    return examine(new FetchedFacts(machine, plan));
  }

  /**
   * Runs every check over facts of the caller's, who then has what the checks have seen.
   *
   * @param facts the machine, the plan, and what is fetched once
   * @return a result for each check, and one for each waiver that waives nothing
   */
  public PreflightReport examine(FetchedFacts facts) {
    Objects.requireNonNull(facts, "facts");
    new QuietTime(facts.machine(), facts.plan(), checks).exercise();
    RemedyAnswers answers = new RemedyAnswers(facts, remedies);
    List<CheckResult> results = new ArrayList<>();
    for (CheckResult result : new CheckRunner(facts, checkDeadline).run(checks)) {
      results.add(answers.afterMending(result));
    }
    results.addAll(answers.results());
    results.addAll(UnknownIds.of(facts.plan(), checks));
    return new PreflightReport(facts.plan(), results);
  }

  /**
   * Looks what of that which a plan asks for a machine needs; a run that got a report that is ready
   * does this next.
   *
   * @param facts the machine and the plan
   * @return the remedies, in the order in which they are done, without those of which that could
   *     not be found out
   */
  public List<AskedRemedy> remedies(PreflightFacts facts) {
    return new RemedyAnswers(Objects.requireNonNull(facts, "facts"), remedies).asked();
  }
}
