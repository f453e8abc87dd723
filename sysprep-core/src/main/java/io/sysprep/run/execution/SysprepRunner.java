package io.sysprep.run.execution;

import io.sysprep.diagnose.CauseTable;
import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineException;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.preflight.examination.FetchedFacts;
import io.sysprep.preflight.examination.Preflight;
import io.sysprep.run.Cancellation;
import io.sysprep.run.DryRun;
import io.sysprep.run.EvidenceSink;
import io.sysprep.run.MachineState;
import io.sysprep.run.Pacing;
import io.sysprep.run.ProgressListener;
import io.sysprep.run.RunResult;
import io.sysprep.run.RunStep;
import io.sysprep.run.overlay.OverlayMachine;
import io.sysprep.run.traces.RunLock;
import io.sysprep.run.traces.SecondTry;
import io.sysprep.verify.SysprepFiles;
import io.sysprep.words.Words;
import java.util.Objects;
import java.util.Optional;

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
  private final Optional<EvidenceSink> evidence;
  private final CauseTable causes;
  private final Pacing pacing;

  /**
   * Makes a runner.
   *
   * @param machine the machine
   * @param preflight the checks that have to pass before
   * @param evidence takes the logs of earlier runs; empty where they stay on the machine
   * @param causes what the log of a run is diagnosed with
   * @param pacing what progress is reckoned from
   */
  public SysprepRunner(
      Machine machine,
      Preflight preflight,
      Optional<EvidenceSink> evidence,
      CauseTable causes,
      Pacing pacing) {
    this.machine = Objects.requireNonNull(machine, "machine");
    this.preflight = Objects.requireNonNull(preflight, "preflight");
    this.evidence = evidence;
    this.causes = Objects.requireNonNull(causes, "causes");
    this.pacing = Objects.requireNonNull(pacing, "pacing");
  }

  /**
   * Runs a plan.
   *
   * @param plan what to do
   * @param listener hears how it goes on, on this thread
   * @param cancellation lets another thread cancel it
   * @return what came of it; when the calling thread is interrupted, its interrupt flag is set
   *     again
   */
  public RunResult run(SysprepPlan plan, ProgressListener listener, Cancellation cancellation) {
    CallersWish wish = new CallersWish(cancellation);
    try {
      return run(plan, new RunSetting(teller(listener), wish, evidence, causes));
    } finally {
      wish.giveInterruptBack();
    }
  }

  private RunResult run(SysprepPlan plan, RunSetting setting) {
    if (setting.wish().isToStop()) {
      return cancelledBefore();
    }
    RunLock lock;
    try {
      lock = SecondTry.of(() -> RunLock.take(machine));
    } catch (RunLock.OccupiedException occupied) {
      return occupied(occupied);
    } catch (RuntimeException e) {
      return notLocked(plan, setting, e);
    }
    try {
      return examineAndRun(plan, setting);
    } finally {
      lock.release();
    }
  }

  private ProgressTeller teller(ProgressListener listener) {
    return new ProgressTeller(new GuardedListener(listener), machine.view().clock(), pacing);
  }

  private static RunResult cancelledBefore() {
    String text = "The run was cancelled before it began.";
    return new RunResult.Cancelled(text, MachineState.UNTOUCHED, RunStep.BEGIN, Optional.empty());
  }

  /** Nothing that preflight finds may be changed by another run before it is acted on. */
  private RunResult examineAndRun(SysprepPlan plan, RunSetting setting) {
    FetchedFacts facts = new FetchedFacts(machine.view(), plan);
    PreflightReport report = preflight.examine(facts);
    if (setting.wish().isToStop()) {
      return cancelledBefore();
    }
    return report.isReady() ? execute(facts, setting) : refused(report);
  }

  private RunResult execute(FetchedFacts facts, RunSetting setting) {
    RunExecutor executor;
    try {
      executor = SecondTry.of(() -> new RunExecutor(machine, facts, remedies(facts), setting));
    } catch (RuntimeException e) {
      return notBegun(e);
    }
    return executor.execute();
  }

  /** What keeps the lock from being taken mostly keeps a run from being begun, too. */
  private RunResult notLocked(SysprepPlan plan, RunSetting setting, RuntimeException e) {
    if (setting.wish().isToStop()) {
      return cancelledBefore();
    }
    PreflightReport report = preflight.examine(machine.view(), plan);
    return report.isReady() ? notBegun(e) : refused(report);
  }

  private static RunResult notBegun(RuntimeException e) {
    String text = "The run could not begin. " + Words.sentence(e);
    return new RunResult.Failed(
        text, MachineState.UNTOUCHED, RunStep.BEGIN, Optional.empty(), Optional.empty());
  }

  /**
   * Goes through a run over a copy of the machine, and changes nothing.
   *
   * @param plan what would be done
   * @return what a run would change
   * @throws MachineException when the machine cannot be read
   */
  public DryRun dryRun(SysprepPlan plan) {
    FetchedFacts facts = new FetchedFacts(machine.view(), plan);
    PreflightReport report = preflight.examine(facts);
    SysprepFiles files = SysprepFiles.of(machine.view());
    OverlayMachine overlay = OverlayMachine.over(machine.view(), new AssumedSuccess(plan, files));
    RunResult assumed = assume(overlay, facts);
    RunResult result = report.isReady() ? assumed : refused(report);
    String command = SysprepProcess.command(plan, files).commandLine();
    return new DryRun(report, command, overlay.changes(), result);
  }

  private RunResult assume(OverlayMachine overlay, FetchedFacts facts) {
    RunLock lock;
    try {
      lock = RunLock.take(overlay);
    } catch (RunLock.OccupiedException occupied) {
      return occupied(occupied);
    }
    CallersWish none = new CallersWish(new Cancellation());
    RunSetting setting = new RunSetting(teller(event -> {}), none, sinkOfDryRun(), causes);
    RemedyPhase remedies =
        new RemedyPhase(preflight.remedies(facts), () -> again(facts), Optional.of(overlay));
    RunResult result = new RunExecutor(overlay, facts, remedies, setting).execute();
    lock.release();
    return result;
  }

  /** Where the evidence leaves the machine, nothing of it is a change of the machine. */
  private Optional<EvidenceSink> sinkOfDryRun() {
    return evidence.isPresent() ? Optional.of((name, content) -> {}) : Optional.empty();
  }

  private RemedyPhase remedies(FetchedFacts facts) {
    return new RemedyPhase(preflight.remedies(facts), () -> again(facts), Optional.empty());
  }

  /** What is mended must not be in the way any more; nothing is mended twice. */
  private PreflightReport again(FetchedFacts facts) {
    SysprepPlan mended = facts.plan().revised().withoutRemedies().build();
    return preflight.examine(machine.view(), mended);
  }

  private static RunResult occupied(RunLock.OccupiedException occupied) {
    return new RunResult.Refused(String.valueOf(occupied.getMessage()), Optional.empty());
  }

  private static RunResult refused(PreflightReport report) {
    return new RunResult.Refused(Results.blocking(report), Optional.of(report));
  }
}
