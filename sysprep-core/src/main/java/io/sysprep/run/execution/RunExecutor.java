package io.sysprep.run.execution;

import io.sysprep.cloudbase.DeferredStart;
import io.sysprep.diagnose.CauseTable;
import io.sysprep.machine.Machine;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.redaction.Redaction;
import io.sysprep.run.EvidenceSink;
import io.sysprep.run.MachineState;
import io.sysprep.run.RunResult;
import io.sysprep.run.RunStep;
import io.sysprep.run.Signals;
import io.sysprep.run.execution.CallersWish.StopException;
import io.sysprep.run.traces.EvidenceArchive;
import io.sysprep.run.traces.Journal;
import io.sysprep.run.traces.RunFolders;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.Secret;
import io.sysprep.verify.SysprepFiles;
import io.sysprep.words.Words;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

/**
 * Goes through the steps of one run, each written to the journal before it is done.
 *
 * <p>Whatever goes wrong becomes a result: a run that has launched Sysprep cannot be repeated, so
 * nothing that is thrown, here or in a port, may cost what is known about it. An {@code Error} is
 * thrown on only where it strikes again when the result is to be recorded: then nothing that this
 * program says can be relied on.
 */
final class RunExecutor {

  private final Machine machine;
  private final SysprepPlan plan;
  private final CauseTable causes;
  private final SysprepFiles files;
  private final ProgressTeller progress;
  private final CallersWish wish;
  private final List<Secret> secrets;
  private final Redaction redaction;
  private final Journal journal;
  private final Optional<EvidenceSink> evidence;
  private final CleanUp cleanUp;
  private final Mending mending;
  private final Preparation preparation;
  private Optional<LaunchedSysprep> sysprep = Optional.empty();
  private RunStep step = RunStep.BEGIN;

  RunExecutor(Machine machine, PreflightFacts facts, RemedyPhase remedies, RunSetting setting) {
    this.machine = machine;
    this.plan = facts.plan();
    this.files = SysprepFiles.of(machine.view());
    this.progress = setting.progress();
    this.wish = setting.wish();
    this.secrets =
        facts.answerFile().map(it -> AnswerFile.secretsIn(it.toByteArray())).orElse(List.of());
    this.redaction = Redaction.byForm().knowing(secrets.stream().map(Secret::reveal).toList());
    this.journal = new Journal(machine, RunFolders.create(machine), redaction);
    this.evidence = setting.evidence();
    this.causes = setting.causes();
    this.cleanUp = new CleanUp(machine, wish);
    this.mending = new Mending(machine, remedies, cleanUp, wish);
    this.preparation = new Preparation(machine, plan, files, facts.answerFile(), cleanUp);
  }

  RunResult execute() {
    RunResult recorded = record(outcome());
    return recorded instanceof RunResult.Sealed sealed ? end(sealed) : recorded;
  }

  private RunResult outcome() {
    try {
      begin(RunStep.BEGIN, plan + plan.reason().map(why -> " because " + why).orElse(""));
      PlanInJournal.write(plan, journal);
      archive();
      Optional<RunResult> refused = mend();
      if (refused.isPresent()) {
        return refused.get();
      }
      prepare();
      return runSysprep();
    } catch (StopException e) {
      return stopped();
    } catch (RuntimeException | Error e) {
      return wish.isToStop() ? stopped() : brokenOff(e);
    }
  }

  private void archive() {
    begin(RunStep.ARCHIVE, "");
    EvidenceArchive archive = new EvidenceArchive(machine, journal.folder(), evidence);
    int copied = archive.copy(files);
    journal.write(RunStep.ARCHIVE, Words.counted(copied, "file") + " copied");
    archive.leftOut().forEach(file -> journal.write(RunStep.ARCHIVE, "left out: " + file));
  }

  /** Empty where Sysprep may be launched. */
  private Optional<RunResult> mend() throws StopException {
    mending.notNeeded().forEach(text -> journal.write(RunStep.MEND, text));
    try {
      return mending
          .mendAll(remedy -> begin(RunStep.MEND, remedy))
          .map(report -> refuse(Results.blocking(report), Optional.of(report)));
    } catch (RuntimeException e) {
      if (wish.isToStop()) {
        throw e;
      }
      String why = "What the plan asks for could not be mended. " + Words.sentence(e);
      return Optional.of(refuse(why, Optional.empty()));
    }
  }

  private RunResult refuse(String why, Optional<PreflightReport> report) {
    Retreat retreat = retreat();
    return Results.refused(why, report, retreat.state(), journal.folder(), retreat.left());
  }

  private void prepare() {
    begin(RunStep.REMOVE_OLD_TAG, files.tag().toString());
    preparation.removeOldTraces();
    Optional<WindowsPath> place = preparation.stagingPlace();
    if (place.isPresent()) {
      begin(RunStep.STAGE_ANSWER_FILE, place.get().toString());
      preparation.stageAnswerFile(place.get());
    }
    Optional<DeferredStart> cloudbaseInit = DeferredStart.on(machine, plan);
    if (cloudbaseInit.isPresent()) {
      begin(RunStep.PREPARE_CLOUDBASE_INIT, "");
      preparation.holdBack(cloudbaseInit.get());
    }
  }

  private RunResult runSysprep() throws StopException {
    wish.stopIfAsked();
    preparation.requireAnswerFileAsChecked();
    begin(RunStep.LAUNCH, SysprepProcess.command(plan, files).commandLine());
    LaunchedSysprep launched =
        LaunchedSysprep.launch(machine, plan, files, causes, secrets, progress, wish);
    sysprep = Optional.of(launched);
    beginEvenUnrecorded(RunStep.FOLLOW, "process " + launched.process().id());
    boolean ended = launched.process().follow();
    beginEvenUnrecorded(RunStep.DECIDE, "");
    return ended ? decide(launched) : overdue(launched);
  }

  /** A wish to stop comes too late for Sysprep, which has ended; it spares the waiting. */
  private RunResult decide(LaunchedSysprep launched) {
    Signals signals;
    try {
      signals = launched.settle(wish);
    } catch (StopException e) {
      signals = launched.look();
    }
    Proof proof = new Proof(plan, signals, launched.hasChangedNothing());
    if (proof.succeeded()) {
      return succeeded(signals, cleanUp(false));
    }
    MachineState state = proof.stateAfterFailure();
    List<String> left = cleanUp(state == MachineState.UNCHANGED_BY_SYSPREP);
    return Results.failed(proof, state, journal.folder(), signals, left);
  }

  /** An image with a copy of the answer file in it would carry its passwords to every clone. */
  private RunResult succeeded(Signals signals, List<String> left) {
    if (!plan.ending().verifies()) {
      return Results.handedOver(journal.folder(), signals, left);
    }
    RunResult.Sealed sealed = Results.sealed(plan, journal.folder(), signals);
    if (!left.isEmpty()) {
      return Results.notCleanedUp(sealed, left);
    }
    return wish.isToStop() ? Results.sealedAndCancelled(sealed) : sealed;
  }

  private RunResult overdue(LaunchedSysprep launched) {
    MachineState state = launched.stop();
    List<String> left = cleanUp(state == MachineState.UNCHANGED_BY_SYSPREP);
    return Results.timedOut(launched, state, plan, journal.folder(), left);
  }

  /** A wish to stop ends a Sysprep that has changed nothing, as the deadline does. */
  private RunResult stopped() {
    RunStep stoppedIn = step;
    Retreat retreat = retreat();
    return Results.cancelled(stoppedIn, retreat.state(), journal.folder(), retreat.left());
  }

  private RunResult brokenOff(Throwable fault) {
    RunStep brokenOffIn = step;
    Retreat retreat = retreat();
    return Results.brokenOff(brokenOffIn, fault, retreat.state(), journal.folder(), retreat.left());
  }

  /**
   * What a run leaves that does not come to its end.
   *
   * @param state the machine
   * @param left what could not be taken back, each as a sentence
   */
  private record Retreat(MachineState state, List<String> left) {}

  /** Before the launch all that was done is ours to undo. */
  private Retreat retreat() {
    wish.putInterruptAside();
    if (step.compareTo(RunStep.LAUNCH) < 0 || (step == RunStep.LAUNCH && isNotStarted())) {
      List<String> left = cleanUp.undo();
      return new Retreat(left.isEmpty() ? MachineState.UNTOUCHED : MachineState.PREPARED, left);
    }
    MachineState state = stateAfterLaunch();
    return new Retreat(state, cleanUp(state == MachineState.UNCHANGED_BY_SYSPREP));
  }

  /** A launch that throws may have launched all the same. */
  private boolean isNotStarted() {
    try {
      return sysprep.isEmpty()
          && machine.view().processes().named(files.program().fileName()).isEmpty();
    } catch (RuntimeException | Error e) {
      System.getLogger("io.sysprep.run")
          .log(Level.WARNING, "Whether Sysprep was started could not be found out", e);
      return false;
    }
  }

  private MachineState stateAfterLaunch() {
    if (step.compareTo(RunStep.DECIDE) >= 0) {
      return MachineState.UNKNOWN;
    }
    return sysprep.map(LaunchedSysprep::stop).orElse(MachineState.SYSPREP_RUNNING);
  }

  /** What could not be cleaned up, each as a sentence. */
  private List<String> cleanUp(boolean undo) {
    wish.putInterruptAside();
    beginEvenUnrecorded(RunStep.CLEAN_UP, undo ? "undo the preparation" : "");
    return undo ? cleanUp.undo() : cleanUp.removeStaged();
  }

  /**
   * A result that cannot be written down is a result all the same, unless the machine is about to
   * be powered off.
   */
  private RunResult record(RunResult outcome) {
    RunResult result = Results.without(redaction, outcome);
    wish.putInterruptAside();
    String text = result.machineState() + ": " + result.summary();
    try {
      journal.write(RunStep.RESULT, text);
      return result;
    } catch (RuntimeException | Error first) {
      return recordAgain(result, text);
    }
  }

  private RunResult recordAgain(RunResult result, String text) {
    wish.putInterruptAside();
    try {
      journal.write(RunStep.RESULT, text);
      return result;
    } catch (RuntimeException e) {
      return result instanceof RunResult.Sealed sealed ? Results.unrecorded(sealed, e) : result;
    }
  }

  private RunResult end(RunResult.Sealed sealed) {
    try {
      begin(RunStep.END, plan.ending().text());
      switch (plan.ending()) {
        case VERIFY_THEN_SHUT_DOWN -> machine.control().power().powerOff();
        case VERIFY_THEN_REBOOT -> machine.control().power().restart();
        default -> progress.begins(RunStep.END, "left running");
      }
      return sealed;
    } catch (RuntimeException | Error e) {
      return record(Results.notEnded(sealed, e));
    }
  }

  private void begin(RunStep next, String text) {
    step = next;
    journal.write(next, text);
    progress.begins(next, redaction.text(text));
  }

  /** For what is done even where the journal cannot be written any more: Sysprep is at work. */
  private void beginEvenUnrecorded(RunStep next, String text) {
    try {
      begin(next, text);
    } catch (RuntimeException | Error e) {
      System.getLogger("io.sysprep.run")
          .log(Level.WARNING, "The journal of the run cannot be written", e);
    }
  }
}
