package io.sysprep.run;

import io.sysprep.cloudbase.DeferredStart;
import io.sysprep.machine.Machine;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.verify.SysprepFiles;
import io.sysprep.words.Words;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * Goes through the steps of one run, each written to the journal before it is done.
 *
 * <p>Whatever goes wrong becomes a result: a run that has launched Sysprep cannot be repeated, so
 * nothing that is thrown, here or in a port, may cost what is known about it.
 */
final class RunExecutor {

  private static final System.Logger LOG = System.getLogger("io.sysprep.run");

  private final Machine machine;
  private final SysprepPlan plan;
  private final SysprepFiles files;
  private final ProgressListener listener;
  private final Journal journal;
  private final Preparation preparation;
  private Optional<LaunchedSysprep> sysprep = Optional.empty();
  private RunStep step = RunStep.BEGIN;
  private boolean interrupted;

  RunExecutor(Machine machine, SysprepPlan plan, Journal journal, ProgressListener listener) {
    this.machine = machine;
    this.plan = plan;
    this.files = SysprepFiles.of(machine.view());
    this.listener = listener;
    this.journal = journal;
    this.preparation = new Preparation(machine, plan, files);
  }

  /** The interrupt flag is set again at the end: files cannot be read while it is set. */
  RunResult execute() {
    RunResult recorded = record(outcome());
    RunResult result = recorded instanceof RunResult.Sealed sealed ? end(sealed) : recorded;
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return result;
  }

  private RunResult outcome() {
    try {
      begin(RunStep.BEGIN, plan + plan.reason().map(why -> " because " + why).orElse(""));
      plan.waivers()
          .forEach(
              waiver ->
                  journal.write(
                      RunStep.BEGIN, "waived " + waiver.checkId() + ": " + waiver.reason()));
      archive();
      prepare();
      return runSysprep();
    } catch (InterruptedException e) {
      interrupted = true;
      return Results.cancelled(step, giveUp(), journal.folder());
    } catch (RuntimeException e) {
      return Results.brokenOff(step, e, stateWhenBrokenOff(), journal.folder());
    }
  }

  private void archive() {
    begin(RunStep.ARCHIVE, "");
    WindowsPath target = journal.folder().resolve(EvidenceArchive.FOLDER_NAME);
    EvidenceArchive archive = new EvidenceArchive(machine, target);
    int copied = archive.copy(files);
    journal.write(RunStep.ARCHIVE, Words.counted(copied, "file") + " copied");
    archive.leftOut().forEach(file -> journal.write(RunStep.ARCHIVE, "left out: " + file));
  }

  private void prepare() {
    begin(RunStep.REMOVE_OLD_TAG, files.tag().toString());
    preparation.removeOldTraces();
    Optional<WindowsPath> place = preparation.stagingPlace();
    if (place.isPresent()) {
      begin(RunStep.STAGE_ANSWER_FILE, place.get().toString());
      preparation.stageAnswerFile(place.get());
    }
    Optional<DeferredStart> cloudbaseInit = DeferredStart.on(machine);
    if (cloudbaseInit.isPresent() && plan.generalizes()) {
      begin(RunStep.PREPARE_CLOUDBASE_INIT, "");
      preparation.holdBack(cloudbaseInit.get());
    }
  }

  private RunResult runSysprep() throws InterruptedException {
    stopIfInterrupted();
    begin(RunStep.LAUNCH, SysprepProcess.command(plan, files).toString());
    LaunchedSysprep launched = LaunchedSysprep.launch(machine, plan, files, listener);
    sysprep = Optional.of(launched);
    beginEvenUnrecorded(RunStep.FOLLOW, "process " + launched.process().id());
    boolean ended = launched.process().follow();
    beginEvenUnrecorded(RunStep.DECIDE, "");
    return ended ? decide(launched) : overdue(launched);
  }

  /** The last moment at which stopping costs nothing. */
  private static void stopIfInterrupted() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  private RunResult decide(LaunchedSysprep launched) throws InterruptedException {
    Signals signals = launched.settle();
    Proof proof = new Proof(plan, signals, launched.hasChangedNothing());
    if (proof.succeeded()) {
      return sealed(signals, cleanUp(false));
    }
    MachineState state = proof.stateAfterFailure();
    Optional<String> left = cleanUp(state == MachineState.UNCHANGED_BY_SYSPREP);
    return Results.failed(proof, state, journal.folder(), signals, left);
  }

  /** An image with a copy of the answer file in it would carry its passwords to every clone. */
  private RunResult sealed(Signals signals, Optional<String> left) {
    if (!plan.ending().verifies()) {
      return Results.handedOver(journal.folder(), signals);
    }
    RunResult.Sealed sealed = Results.sealed(plan, journal.folder(), signals);
    return left.map(what -> Results.notCleanedUp(sealed, what)).orElse(sealed);
  }

  private RunResult overdue(LaunchedSysprep launched) {
    MachineState state = launched.stop();
    cleanUp(state == MachineState.UNCHANGED_BY_SYSPREP);
    return Results.timedOut(launched, state, plan, journal.folder());
  }

  /** What could not be cleaned up, as a sentence; it must not cost what is known about the run. */
  private Optional<String> cleanUp(boolean undo) {
    try {
      beginEvenUnrecorded(RunStep.CLEAN_UP, undo ? "undo the preparation" : "");
      preparation.removeStaged();
      if (undo) {
        preparation.undo();
      }
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of("It could not be cleaned up: " + Words.sentence(e));
    }
  }

  /** An interrupt ends a Sysprep that has changed nothing, as the deadline does. */
  private MachineState giveUp() {
    if (sysprep.isEmpty() || step != RunStep.FOLLOW) {
      return stateWhenBrokenOff();
    }
    RunStep interruptedIn = step;
    MachineState state = sysprep.get().stop();
    cleanUp(state == MachineState.UNCHANGED_BY_SYSPREP);
    step = interruptedIn;
    return state;
  }

  /** Before the launch all that was done is ours to undo; afterwards nothing is touched. */
  private MachineState stateWhenBrokenOff() {
    if (sysprep.isPresent()) {
      return step.compareTo(RunStep.DECIDE) < 0
          ? MachineState.SYSPREP_RUNNING
          : MachineState.UNKNOWN;
    }
    try {
      preparation.removeStaged();
      preparation.undo();
      return MachineState.UNTOUCHED;
    } catch (RuntimeException e) {
      return MachineState.PREPARED;
    }
  }

  /**
   * A result that cannot be written down is a result all the same, unless the machine is about to
   * be powered off.
   */
  private RunResult record(RunResult result) {
    try {
      journal.write(RunStep.RESULT, result.machineState() + ": " + result.explanation());
      return result;
    } catch (RuntimeException e) {
      return result instanceof RunResult.Sealed sealed ? Results.unrecorded(sealed, e) : result;
    }
  }

  private RunResult end(RunResult.Sealed sealed) {
    try {
      begin(RunStep.END, plan.ending().toString());
      switch (plan.ending()) {
        case VERIFY_THEN_SHUT_DOWN -> machine.control().power().powerOff();
        case VERIFY_THEN_REBOOT -> machine.control().power().restart();
        default -> listener.onProgress(new ProgressEvent.StepBegins(RunStep.END, "left running"));
      }
      return sealed;
    } catch (RuntimeException e) {
      return Results.notEnded(sealed, e);
    }
  }

  private void begin(RunStep next, String text) {
    step = next;
    journal.write(next, text);
    listener.onProgress(new ProgressEvent.StepBegins(next, text));
  }

  /** For what is done even where the journal cannot be written any more: Sysprep is at work. */
  private void beginEvenUnrecorded(RunStep next, String text) {
    try {
      begin(next, text);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The journal of the run cannot be written", e);
    }
  }
}
