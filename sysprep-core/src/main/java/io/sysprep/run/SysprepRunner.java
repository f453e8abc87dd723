package io.sysprep.run;

import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineException;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.Preflight;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.run.overlay.OverlayMachine;
import io.sysprep.verify.SysprepFiles;
import io.sysprep.words.Words;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Runs plans on a machine. Callers usually go through {@code Sysprep.run} and {@code
 * Sysprep.dryRun}.
 *
 * <p>May be used from several threads; two runs on one machine at a time are kept apart, also those
 * of other programs.
 */
public final class SysprepRunner {

  private final Machine machine;
  private final Preflight preflight;

  /**
   * Makes a runner.
   *
   * @param machine the machine
   * @param preflight the checks that have to pass before
   */
  public SysprepRunner(Machine machine, Preflight preflight) {
    this.machine = Objects.requireNonNull(machine, "machine");
    this.preflight = Objects.requireNonNull(preflight, "preflight");
  }

  /**
   * Runs a plan.
   *
   * @param plan what to do
   * @param listener hears how it goes on, on this thread
   * @return what came of it; when the calling thread is interrupted, its interrupt flag is set
   *     again
   */
  public RunResult run(SysprepPlan plan, ProgressListener listener) {
    if (Thread.currentThread().isInterrupted()) {
      return interruptedBefore();
    }
    GuardedListener guarded = new GuardedListener(listener);
    try {
      return RunLock.holding(machine, () -> examineAndRun(plan, guarded));
    } catch (RunLock.OccupiedException occupied) {
      return occupied(occupied);
    } catch (RuntimeException e) {
      return notBegun(plan, e);
    }
  }

  /** Nothing that preflight finds may be changed by another run before it is acted on. */
  private RunResult examineAndRun(SysprepPlan plan, ProgressListener listener) {
    PreflightReport report = preflight.examine(machine.view(), plan);
    if (Thread.currentThread().isInterrupted()) {
      return interruptedBefore();
    }
    return report.isReady() ? execute(machine, plan, listener) : refused(report);
  }

  /** What keeps the lock from being taken mostly keeps a run from being begun, too. */
  private RunResult notBegun(SysprepPlan plan, RuntimeException e) {
    PreflightReport report = preflight.examine(machine.view(), plan);
    if (!report.isReady()) {
      return refused(report);
    }
    String text = "The run could not begin. " + Words.sentence(e);
    return new RunResult.Failed(
        text, MachineState.UNTOUCHED, RunStep.BEGIN, Optional.empty(), Optional.empty());
  }

  private static RunResult interruptedBefore() {
    String text = "The run was interrupted before it began.";
    return new RunResult.Cancelled(text, MachineState.UNTOUCHED, RunStep.BEGIN, Optional.empty());
  }

  /**
   * Goes through a run over a copy of the machine, and changes nothing.
   *
   * @param plan what would be done
   * @return what a run would change
   * @throws MachineException when the machine cannot be read
   */
  public DryRun dryRun(SysprepPlan plan) {
    PreflightReport report = preflight.examine(machine.view(), plan);
    SysprepFiles files = SysprepFiles.of(machine.view());
    OverlayMachine overlay = OverlayMachine.over(machine.view(), new AssumedSuccess(plan, files));
    RunResult assumed = assume(overlay, plan);
    RunResult result = report.isReady() ? assumed : refused(report);
    String command = SysprepProcess.command(plan, files).toString();
    return new DryRun(report, command, overlay.changes(), result);
  }

  /**
   * Tells whether the machine is sealed now.
   *
   * @return how it stands
   */
  public Verification verify() {
    return new Verifier(machine.view()).verify();
  }

  private static RunResult assume(OverlayMachine overlay, SysprepPlan plan) {
    try {
      return RunLock.holding(overlay, () -> execute(overlay, plan, event -> {}));
    } catch (RunLock.OccupiedException occupied) {
      return occupied(occupied);
    }
  }

  private static RunResult execute(Machine on, SysprepPlan plan, ProgressListener listener) {
    Journal journal = new Journal(on, RunFolders.create(on));
    return new RunExecutor(on, plan, journal, listener).execute();
  }

  private static RunResult occupied(RunLock.OccupiedException occupied) {
    return new RunResult.Refused(String.valueOf(occupied.getMessage()), Optional.empty());
  }

  private static RunResult refused(PreflightReport report) {
    String ids =
        report.blockers().stream().map(result -> result.id()).collect(Collectors.joining(", "));
    return new RunResult.Refused("Preflight blocks: " + ids + ".", Optional.of(report));
  }
}
