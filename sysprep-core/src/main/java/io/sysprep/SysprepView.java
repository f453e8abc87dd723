package io.sysprep;

import io.sysprep.diagnose.CauseTable;
import io.sysprep.machine.MachineView;
import io.sysprep.offline.LeftBehind;
import io.sysprep.offline.MachineSnapshot;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.preflight.RestartHook;
import io.sysprep.preflight.checks.StandardChecks;
import io.sysprep.preflight.examination.Preflight;
import io.sysprep.preflight.remedies.StandardRemedies;
import io.sysprep.run.Verification;
import io.sysprep.unattend.AnswerFileRuleSet;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What can be asked about Sysprep on a machine that can only be read: one on a disk, a snapshot, or
 * one that is not to be changed.
 *
 * <p>Immutable; may be used from several threads.
 *
 * <pre>{@code
 * OfflineMachine disk = OfflineMachine.in(Path.of("/mnt/image"));
 * PreflightReport report = Sysprep.on(disk).preflight(plan);
 * }</pre>
 */
public final class SysprepView {

  private final MachineView machine;
  private final Preflight preflight;
  private final CauseTable causes;

  SysprepView(MachineView machine, Preflight preflight, CauseTable causes) {
    this.machine = machine;
    this.preflight = preflight;
    this.causes = causes;
  }

  CauseTable causes() {
    return causes;
  }

  Preflight preflight(SysprepPlan plan, Optional<RestartHook> restart) {
    Objects.requireNonNull(plan, "plan");
    return preflight.withRemedies(StandardRemedies.of(plan, restart));
  }

  private SysprepView with(Preflight other) {
    return new SysprepView(machine, other, causes);
  }

  private SysprepView examining(List<PrerequisiteCheck> checks) {
    return with(Preflight.of(checks).withCheckDeadline(preflight.checkDeadline()));
  }

  /**
   * Adds causes of the caller's own: {@link #verify} diagnoses Sysprep's log with them, before
   * those that the library knows.
   *
   * @param more the causes
   * @return a new view of the same machine
   */
  public SysprepView withCauses(CauseTable more) {
    Objects.requireNonNull(more, "causes");
    return new SysprepView(machine, preflight, causes.plus(more));
  }

  /**
   * Adds a check of the caller's own.
   *
   * @param check the check
   * @return a new view of the same machine
   */
  public SysprepView withCheck(PrerequisiteCheck check) {
    return withChecks(List.of(Objects.requireNonNull(check, "check")));
  }

  /**
   * Adds several checks, such as those of {@code LeftBehind.checks()}.
   *
   * @param added the checks
   * @return a new view of the same machine
   */
  public SysprepView withChecks(Collection<? extends PrerequisiteCheck> added) {
    return examining(AdjustedChecks.plus(checks(), added));
  }

  /**
   * Asks these checks, and none of the standard ones.
   *
   * @param checks the checks; reports keep their order
   * @return a new view of the same machine
   * @throws IllegalArgumentException when two checks have one id
   */
  public SysprepView withOnlyChecks(Collection<? extends PrerequisiteCheck> checks) {
    return examining(AdjustedChecks.plus(List.of(), checks));
  }

  /**
   * Leaves a check out; the report tells that, and why.
   *
   * @param id the check's id
   * @param reason why
   * @return a new view of the same machine
   * @throws IllegalArgumentException when no check is called so
   */
  public SysprepView withoutCheck(String id, String reason) {
    return examining(AdjustedChecks.leavingOut(checks(), id, reason));
  }

  /**
   * Holds the answer file to rules of the caller's own, or without some; a plan waives a rule by
   * its id, as it waives a check.
   *
   * @param rules the rules
   * @return a new view of the same machine
   */
  public SysprepView withAnswerFileRules(AnswerFileRuleSet rules) {
    Objects.requireNonNull(rules, "rules");
    return examining(StandardChecks.withAnswerFileRules(checks(), rules));
  }

  /**
   * Limits how long one check may take.
   *
   * @param deadline the time, in real time, before a check counts as not found out
   * @return a new view of the same machine
   * @throws IllegalArgumentException when it is not longer than nothing
   */
  public SysprepView withCheckDeadline(Duration deadline) {
    return with(preflight.withCheckDeadline(deadline));
  }

  /** {@return the checks that a preflight runs, in the order of its report} */
  public List<PrerequisiteCheck> checks() {
    return preflight.checks();
  }

  /**
   * Finds everything that stands in the way of a plan; changes nothing and starts no process unless
   * WMI fails.
   *
   * <p>On a disk, what only a running Windows can have is not applicable, and what no file is known
   * to hold is inconclusive; each says so.
   *
   * @param plan the plan
   * @return a result for each check
   */
  public PreflightReport preflight(SysprepPlan plan) {
    return preflight(plan, Optional.empty()).examine(machine, plan);
  }

  /**
   * Tells whether the machine is sealed, from its image state and from the journal of the last run.
   *
   * @return how it stands; when it cannot be read, {@code INCONCLUSIVE}
   */
  public Verification verify() {
    return Verification.of(machine, causes);
  }

  /**
   * Takes along what a preflight of the plan with these checks, a verification and a sweep of what
   * is left behind read of the machine, without its secrets: all three say the same of the snapshot
   * elsewhere.
   *
   * @param plan the plan
   * @return the snapshot
   */
  public MachineSnapshot snapshot(SysprepPlan plan) {
    return MachineSnapshot.recording(
        machine,
        recorded -> {
          SysprepView there = new SysprepView(recorded, preflight, causes);
          there.preflight(plan);
          there.verify();
          LeftBehind.on(recorded);
        });
  }
}
