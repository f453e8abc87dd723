package io.sysprep;

import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineView;
import io.sysprep.offline.OfflineMachine;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.Preflight;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.preflight.checks.StandardChecks;
import io.sysprep.run.Cancellation;
import io.sysprep.run.DryRun;
import io.sysprep.run.EvidenceSink;
import io.sysprep.run.ProgressListener;
import io.sysprep.run.RunResult;
import io.sysprep.run.SysprepRunner;
import io.sysprep.run.Verification;
import java.util.List;
import java.util.Optional;

/**
 * Sysprep on one machine: what stands in the way, what would happen, the run, and whether it
 * worked.
 *
 * <p>Immutable; may be used from several threads. The machine stays the caller's to close.
 *
 * <pre>{@code
 * try (Machine machine = Machine.local()) {
 *   Sysprep sysprep = Sysprep.on(machine);
 *   PreflightReport report = sysprep.preflight(plan);
 *   if (!report.isReady()) {
 *     report.blockers().forEach(ui::show);
 *     return;
 *   }
 *   ui.preview(sysprep.dryRun(plan).changes());
 *   RunResult result = sysprep.run(plan, ui::onProgress);
 * }
 * }</pre>
 */
public final class Sysprep {

  private final Machine machine;
  private final SysprepView view;
  private final Optional<EvidenceSink> evidence;

  private Sysprep(Machine machine, SysprepView view, Optional<EvidenceSink> evidence) {
    this.machine = machine;
    this.view = view;
    this.evidence = evidence;
  }

  /**
   * Takes a machine, with the standard checks.
   *
   * @param machine the machine
   * @return Sysprep on that machine
   */
  public static Sysprep on(Machine machine) {
    return new Sysprep(machine, on(machine.view()), Optional.empty());
  }

  /**
   * Takes a machine that can only be read, with the standard checks.
   *
   * @param machine the machine: one on a disk, a snapshot, or one that is not to be changed
   * @return what can be asked about it
   */
  public static SysprepView on(MachineView machine) {
    return new SysprepView(machine, StandardChecks.all());
  }

  /**
   * Takes a Windows on a disk, with the standard checks and those that are asked of disks.
   *
   * @param machine the machine
   * @return what can be asked about it
   */
  public static SysprepView on(OfflineMachine machine) {
    return on(machine.view()).withChecks(machine.checks());
  }

  /**
   * Adds a check of the caller's own.
   *
   * @param check the check
   * @return a new Sysprep on the same machine
   */
  public Sysprep withCheck(PrerequisiteCheck check) {
    return withChecks(List.of(check));
  }

  /**
   * Adds several checks, such as those of {@code LeftBehind.checks()}.
   *
   * @param added the checks
   * @return a new Sysprep on the same machine
   */
  public Sysprep withChecks(List<PrerequisiteCheck> added) {
    return new Sysprep(machine, view.withChecks(added), evidence);
  }

  /**
   * Keeps the logs of earlier runs, which Sysprep clears, outside the machine. Without it they stay
   * on the machine, in the folder of the run, and go into the image.
   *
   * @param sink takes them
   * @return a new Sysprep on the same machine
   */
  public Sysprep withEvidenceIn(EvidenceSink sink) {
    return new Sysprep(machine, view, Optional.of(sink));
  }

  /** {@return the checks that a preflight runs, in the order of its report} */
  public List<PrerequisiteCheck> checks() {
    return view.checks();
  }

  /**
   * Finds everything that stands in the way of a plan; changes nothing and starts no process unless
   * WMI fails.
   *
   * @param plan the plan
   * @return a result for each check
   */
  public PreflightReport preflight(SysprepPlan plan) {
    return view.preflight(plan);
  }

  /**
   * Tells each change that a run would make; changes nothing.
   *
   * @param plan the plan
   * @return the changes, in order
   * @throws io.sysprep.machine.MachineException when the machine cannot be read
   */
  public DryRun dryRun(SysprepPlan plan) {
    return runner().dryRun(plan);
  }

  /**
   * Runs a plan: refuses when preflight blocks, and proves success before the machine is powered
   * off.
   *
   * <p>There is no way back from a Sysprep that fails half way: take a snapshot before.
   *
   * @param plan the plan
   * @param listener hears how it goes on, on this thread
   * @return what came of it, what state the machine is in, and what to do next
   */
  public RunResult run(SysprepPlan plan, ProgressListener listener) {
    return run(plan, listener, new Cancellation());
  }

  /**
   * Runs a plan that another thread may cancel.
   *
   * @param plan the plan
   * @param listener hears how it goes on, on this thread
   * @param cancellation lets another thread cancel the run; what that does depends on how far it is
   * @return what came of it, what state the machine is in, and what to do next
   */
  public RunResult run(SysprepPlan plan, ProgressListener listener, Cancellation cancellation) {
    return runner().run(plan, listener, cancellation);
  }

  /**
   * Tells whether the machine is sealed now, from what it shows of itself, and from the journal of
   * the last run what broke off.
   *
   * @return how it stands; when it cannot be read, {@code INCONCLUSIVE}
   */
  public Verification verify() {
    return view.verify();
  }

  private SysprepRunner runner() {
    return new SysprepRunner(machine, Preflight.of(view.checks()), evidence);
  }
}
