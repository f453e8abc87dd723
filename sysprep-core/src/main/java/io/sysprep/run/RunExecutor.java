package io.sysprep.run;

import io.sysprep.cloudbase.DeferredStart;
import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * Goes through the steps of one run, each written to the journal before it is done.
 *
 * <p>The lock is released before the machine is powered off, so that it is not in the image.
 */
final class RunExecutor {

  private static final System.Logger LOG = System.getLogger("io.sysprep.run");

  private final Machine machine;
  private final SysprepPlan plan;
  private final Places places;
  private final ProgressListener listener;
  private final Journal journal;
  private final Preparation preparation;
  private final Runnable release;
  private boolean launched;
  private RunStep step = RunStep.BEGIN;

  RunExecutor(
      Machine machine,
      SysprepPlan plan,
      Journal journal,
      ProgressListener listener,
      Runnable release) {
    this.machine = machine;
    this.plan = plan;
    this.places = Places.of(machine.view());
    this.listener = listener;
    this.journal = journal;
    this.preparation = new Preparation(machine, plan, places);
    this.release = release;
  }

  RunResult execute() {
    RunResult result = outcome();
    RunResult recorded = record(result);
    return recorded instanceof RunResult.Sealed sealed ? end(sealed) : recorded;
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
    } catch (MachineException e) {
      return brokenOff(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return cancelled();
    }
  }

  private void archive() {
    begin(RunStep.ARCHIVE, "");
    WindowsPath target = journal.folder().resolve(EvidenceArchive.FOLDER_NAME);
    EvidenceArchive archive = new EvidenceArchive(machine, target);
    int copied = archive.copy(places);
    journal.write(RunStep.ARCHIVE, copied + " files copied");
    archive.leftOut().forEach(file -> journal.write(RunStep.ARCHIVE, "left out: " + file));
  }

  private void prepare() {
    begin(RunStep.REMOVE_OLD_TAG, places.tag().toString());
    preparation.removeOldTag();
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
    begin(RunStep.LAUNCH, SysprepProcess.command(plan, places).toString());
    LogWatch log = LogWatch.begin(machine.view(), places);
    SysprepProcess process = SysprepProcess.launch(machine, plan, places, log, listener);
    launched = true;
    boolean ended = process.follow();
    decideNext();
    SignalReader reader = new SignalReader(machine.view(), plan, places, log);
    return ended ? decide(reader.settle(process)) : overdue(process, reader);
  }

  /** Looking changes nothing, so it is done even where the journal cannot be written any more. */
  private void decideNext() {
    try {
      begin(RunStep.DECIDE, "");
    } catch (MachineException e) {
      LOG.log(Level.WARNING, "The journal of the run cannot be written", e);
    }
  }

  /** The last moment at which stopping costs nothing. */
  private static void stopIfInterrupted() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  private RunResult decide(Signals signals) {
    Proof proof = new Proof(plan, signals);
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

  private RunResult overdue(SysprepProcess process, SignalReader reader) {
    boolean harmless = process.isHarmlessToEnd();
    if (harmless) {
      process.end();
    }
    cleanUp(harmless);
    return Results.timedOut(process, reader.readStalled(process), harmless, plan, journal.folder());
  }

  /** What could not be cleaned up, as a sentence; it must not cost what is known about the run. */
  private Optional<String> cleanUp(boolean undo) {
    try {
      begin(RunStep.CLEAN_UP, undo ? "undo the preparation" : "");
      preparation.removeStaged();
      if (undo) {
        preparation.undo();
      }
      return Optional.empty();
    } catch (MachineException e) {
      return Optional.of("It could not be cleaned up: " + e.getMessage() + ".");
    }
  }

  private RunResult brokenOff(MachineException e) {
    return Results.brokenOff(step, e, undoIfNothingChanged(), journal.folder());
  }

  private RunResult cancelled() {
    return Results.cancelled(step, undoIfNothingChanged(), journal.folder());
  }

  /** Before the launch all that was done is ours to undo; afterwards nothing is touched. */
  private MachineState undoIfNothingChanged() {
    if (launched) {
      return step.compareTo(RunStep.DECIDE) < 0
          ? MachineState.SYSPREP_RUNNING
          : MachineState.UNKNOWN;
    }
    try {
      preparation.removeStaged();
      preparation.undo();
      return MachineState.UNTOUCHED;
    } catch (MachineException e) {
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
    } catch (MachineException e) {
      return result instanceof RunResult.Sealed sealed ? Results.unrecorded(sealed, e) : result;
    }
  }

  private RunResult end(RunResult.Sealed sealed) {
    try {
      begin(RunStep.END, plan.ending().toString());
      release.run();
      switch (plan.ending()) {
        case VERIFY_THEN_SHUT_DOWN -> machine.control().power().powerOff();
        case VERIFY_THEN_REBOOT -> machine.control().power().restart();
        default -> listener.onProgress(new ProgressEvent.StepBegins(RunStep.END, "left running"));
      }
      return sealed;
    } catch (MachineException e) {
      return Results.notEnded(sealed, e);
    }
  }

  private void begin(RunStep next, String text) {
    step = next;
    journal.write(next, text);
    listener.onProgress(new ProgressEvent.StepBegins(next, text));
  }
}
