package io.sysprep;

import io.sysprep.diagnose.CauseTable;
import io.sysprep.diagnose.Diagnosis;
import io.sysprep.diagnose.LogBundle;
import io.sysprep.licensing.LicensingReader;
import io.sysprep.licensing.LicensingState;
import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineView;
import io.sysprep.offline.MachineSnapshot;
import io.sysprep.offline.OfflineMachine;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.preflight.RestartHook;
import io.sysprep.preflight.checks.StandardChecks;
import io.sysprep.preflight.examination.Preflight;
import io.sysprep.report.Report;
import io.sysprep.report.ReportHeader;
import io.sysprep.report.SupportBundle;
import io.sysprep.run.Cancellation;
import io.sysprep.run.DryRun;
import io.sysprep.run.EvidenceSink;
import io.sysprep.run.Pacing;
import io.sysprep.run.ProgressListener;
import io.sysprep.run.RunResult;
import io.sysprep.run.Verification;
import io.sysprep.run.execution.SysprepRunner;
import io.sysprep.unattend.AnswerFileRuleSet;
import io.sysprep.unattend.search.AnswerFileSearch;
import io.sysprep.verify.MachineIdentity;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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
  private final Optional<RestartHook> restart;
  private final Pacing pacing;

  private Sysprep(
      Machine machine,
      SysprepView view,
      Optional<EvidenceSink> evidence,
      Optional<RestartHook> restart,
      Pacing pacing) {
    this.machine = machine;
    this.view = view;
    this.evidence = evidence;
    this.restart = restart;
    this.pacing = pacing;
  }

  private Sysprep with(SysprepView newView) {
    return new Sysprep(machine, newView, evidence, restart, pacing);
  }

  /**
   * Takes a machine, with the standard checks.
   *
   * @param machine the machine
   * @return Sysprep on that machine
   */
  public static Sysprep on(Machine machine) {
    Objects.requireNonNull(machine, "machine");
    return new Sysprep(
        machine, on(machine.view()), Optional.empty(), Optional.empty(), Pacing.standard());
  }

  /**
   * Takes a machine that can only be read, with the standard checks.
   *
   * @param machine the machine: one on a disk, a snapshot, or one that is not to be changed
   * @return what can be asked about it
   */
  public static SysprepView on(MachineView machine) {
    Objects.requireNonNull(machine, "machine");
    return new SysprepView(machine, StandardChecks.preflight(), CauseTable.standard());
  }

  /**
   * Takes a Windows on a disk, with the standard checks and those that are asked of disks.
   *
   * @param machine the machine
   * @return what can be asked about it
   */
  public static SysprepView on(OfflineMachine machine) {
    Objects.requireNonNull(machine, "machine");
    return on(machine.view()).withChecks(machine.checks());
  }

  /**
   * Adds a check of the caller's own.
   *
   * @param check the check
   * @return a new Sysprep on the same machine
   * @throws IllegalArgumentException when there is a check with its id already
   */
  public Sysprep withCheck(PrerequisiteCheck check) {
    return withChecks(List.of(Objects.requireNonNull(check, "check")));
  }

  /**
   * Adds checks of the caller's own.
   *
   * @param more the checks
   * @return a new Sysprep on the same machine
   * @throws IllegalArgumentException when there is a check with the id of one already
   */
  public Sysprep withChecks(Collection<? extends PrerequisiteCheck> more) {
    return with(view.withChecks(more));
  }

  /**
   * Asks these checks, and none of the standard ones.
   *
   * @param checks the checks; reports keep their order
   * @return a new Sysprep on the same machine
   * @throws IllegalArgumentException when two checks have one id
   */
  public Sysprep withOnlyChecks(Collection<? extends PrerequisiteCheck> checks) {
    return with(view.withOnlyChecks(checks));
  }

  /**
   * Leaves a check out; the report tells that, and why.
   *
   * <p>A plan that waives a check, or judges it otherwise ({@code judging}), still has it run, and
   * its journal tells that. Leave out what must not even be asked.
   *
   * @param id the check's id
   * @param reason why
   * @return a new Sysprep on the same machine
   * @throws IllegalArgumentException when no check is called so
   */
  public Sysprep withoutCheck(String id, String reason) {
    return with(view.withoutCheck(id, reason));
  }

  /**
   * Adds causes of the caller's own: {@link #run} and {@link #verify} diagnose Sysprep's log with
   * them, before those that the library knows.
   *
   * @param more the causes
   * @return a new Sysprep on the same machine
   */
  public Sysprep withCauses(CauseTable more) {
    return with(view.withCauses(more));
  }

  /**
   * Keeps the logs of earlier runs, which Sysprep clears, outside the machine. Without it they stay
   * on the machine, in the folder of the run, and go into the image.
   *
   * @param sink takes them
   * @return a new Sysprep on the same machine
   */
  public Sysprep withEvidenceIn(EvidenceSink sink) {
    return new Sysprep(
        machine, view, Optional.of(Objects.requireNonNull(sink, "sink")), restart, pacing);
  }

  /**
   * Gives a run a way to restart Windows and to go on, which the remedy {@code restart-once} needs.
   *
   * @param hook restarts the machine and waits until it answers again
   * @return a new Sysprep on the same machine
   */
  public Sysprep restartingBy(RestartHook hook) {
    return new Sysprep(
        machine, view, evidence, Optional.of(Objects.requireNonNull(hook, "hook")), pacing);
  }

  /**
   * Reckons the progress of runs from how long earlier ones took.
   *
   * @param durations what is expected
   * @return a new Sysprep on the same machine
   */
  public Sysprep withPacing(Pacing durations) {
    return new Sysprep(
        machine, view, evidence, restart, Objects.requireNonNull(durations, "durations"));
  }

  /**
   * Limits how long one check may take, in preflight, dry run and run.
   *
   * @param deadline the time, in real time, before a check counts as not found out; two minutes
   *     unless this is called
   * @return a new Sysprep on the same machine
   * @throws IllegalArgumentException when it is not longer than nothing
   */
  public Sysprep withCheckDeadline(Duration deadline) {
    return with(view.withCheckDeadline(deadline));
  }

  /**
   * Holds the answer file to rules of the caller's own, or without some; a plan waives a rule by
   * its id, as it waives a check.
   *
   * @param rules the rules
   * @return a new Sysprep on the same machine
   */
  public Sysprep withAnswerFileRules(AnswerFileRuleSet rules) {
    return with(view.withAnswerFileRules(rules));
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
    return view.preflight(plan, restart).examine(machine.view(), plan);
  }

  /**
   * Tells each change that a run would make; changes nothing.
   *
   * @param plan the plan
   * @return the changes, in order
   * @throws io.sysprep.machine.MachineException when the machine cannot be read
   */
  public DryRun dryRun(SysprepPlan plan) {
    return runner(plan).dryRun(plan);
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
   * Runs a plan as {@link #run(SysprepPlan, ProgressListener)} does, and tells nobody how it goes
   * on.
   *
   * @param plan the plan
   * @return what came of it, what state the machine is in, and what to do next
   */
  public RunResult run(SysprepPlan plan) {
    return run(plan, event -> {});
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
    return runner(plan)
        .run(
            plan,
            Objects.requireNonNull(listener, "listener"),
            Objects.requireNonNull(cancellation, "cancellation"));
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

  /**
   * Takes along what a preflight, a verification and a sweep read of the machine, without its
   * secrets, to judge the machine elsewhere.
   *
   * @param plan the plan of the preflight
   * @return the snapshot
   */
  public MachineSnapshot snapshot(SysprepPlan plan) {
    return view.snapshot(plan);
  }

  /**
   * Diagnoses the logs that Sysprep and Setup have left on the machine.
   *
   * @return what they show
   * @throws io.sysprep.machine.MachineException when they cannot be read
   */
  public Diagnosis diagnose() {
    return Diagnosis.of(LogBundle.on(machine.view()), view.causes());
  }

  /**
   * Reads what makes the machine unique: keep it before a run, to prove clones with {@link
   * io.sysprep.verify.SidProof}.
   *
   * @return the machine's identity
   * @throws io.sysprep.machine.MachineException when it cannot be read
   */
  public MachineIdentity identity() {
    return MachineIdentity.of(machine.view());
  }

  /**
   * Reads activation and rearm count, from WMI or else from {@code slmgr.vbs} in any language.
   *
   * @return what is known; what could not be read says so
   */
  public LicensingState licensing() {
    return LicensingReader.standard().read(machine.view());
  }

  /**
   * Finds the answer files that Windows Setup would find, and which wins for which pass.
   *
   * @return the search
   * @throws io.sysprep.machine.MachineException when the machine cannot be read
   */
  public AnswerFileSearch answerFiles() {
    return AnswerFileSearch.on(machine.view());
  }

  /**
   * Begins a report about the machine as it is now, to which results are added.
   *
   * @return a report with a header, and without results
   */
  public Report report() {
    return Report.of(ReportHeader.of(machine.view()));
  }

  /**
   * Puts together what somebody far away needs: the report, with verification and diagnosis of the
   * machine as it is now added, journal, logs and answer files, and, where the report names its
   * plan, a snapshot; all without secrets.
   *
   * @param report what was found so far, see {@link #report()}
   * @return the bundle, to be written as a ZIP
   * @throws io.sysprep.machine.MachineException when the machine cannot be read
   */
  public SupportBundle supportBundle(Report report) {
    Verification verification = verify();
    LogBundle logs = LogBundle.on(machine.view());
    Report all =
        Objects.requireNonNull(report, "report")
            .with(verification)
            .with(Diagnosis.of(logs, view.causes()));
    SupportBundle bundle = SupportBundle.of(all, logs);
    SupportBundle journalled = verification.lastRun().map(bundle::withJournal).orElse(bundle);
    return report
        .header()
        .plan()
        .map(plan -> journalled.withSnapshot(snapshot(plan)))
        .orElse(journalled);
  }

  private SysprepRunner runner(SysprepPlan plan) {
    Preflight preflight = view.preflight(plan, restart);
    return new SysprepRunner(machine, preflight, evidence, view.causes(), pacing);
  }
}
