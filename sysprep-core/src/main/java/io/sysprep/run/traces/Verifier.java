package io.sysprep.run.traces;

import io.sysprep.diagnose.CauseTable;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.run.JournalEntry;
import io.sysprep.run.MachineState;
import io.sysprep.run.RecordedRun;
import io.sysprep.run.Verification;
import io.sysprep.run.Verification.Standing;
import io.sysprep.verify.ImageState;
import io.sysprep.verify.RecordedImageState;
import io.sysprep.verify.SealEvidence;
import io.sysprep.verify.SysprepStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether a machine is sealed.
 *
 * <p>Whether it is, the machine itself shows, by the evidence that a run goes by, too. The journal
 * of the last run tells the rest: what broke off, and what has been sealed before.
 */
public final class Verifier {

  private final MachineView view;
  private final CauseTable causes;

  public Verifier(MachineView view, CauseTable causes) {
    this.view = view;
    this.causes = causes;
  }

  public Verification verify() {
    try {
      return decide(
          RecordedImageState.inRegistry(view).map(RecordedImageState::state),
          JournalReader.newest(view));
    } catch (MachineException e) {
      String text = "It could not be found out. " + e.getMessage() + ".";
      return new Verification(Standing.INCONCLUSIVE, text, Optional.empty(), Optional.empty());
    }
  }

  private Verification decide(Optional<ImageState> state, JournalReader.Found journals) {
    Optional<RecordedRun> run = journals.newest();
    List<String> texts = new ArrayList<>();
    OwnLeftovers leftovers = new OwnLeftovers(view);
    List<String> leftover = leftovers.toDelete();
    Standing standing = standing(state, run, leftover, texts);
    texts.add(run.map(Verifier::history).orElse("No run of this SDK has left a journal."));
    texts.addAll(leftover);
    texts.addAll(leftovers.harmless());
    texts.addAll(journals.strange());
    return new Verification(standing, String.join(" ", texts), state, run);
  }

  private Standing standing(
      Optional<ImageState> state,
      Optional<RecordedRun> run,
      List<String> leftover,
      List<String> texts) {
    if (isAtWork()) {
      texts.add("sysprep.exe is running.");
      return Standing.IN_PROGRESS;
    }
    texts.add("The image state is " + state.map(ImageState::value).orElse("absent") + ".");
    return state.filter(ImageState::isSealed).isPresent()
        ? sealed(run, leftover, texts)
        : unsealed(state, run);
  }

  /** On a disk nothing is. */
  private boolean isAtWork() {
    try {
      return !view.processes().named("sysprep.exe").isEmpty();
    } catch (MachineException e) {
      if (e.reason() == MachineException.Reason.NOT_RUNNING) {
        return false;
      }
      throw e;
    }
  }

  private Standing sealed(Optional<RecordedRun> run, List<String> leftover, List<String> texts) {
    if (run.flatMap(RecordedRun::machineState)
        .filter(MachineState.SEAL_CONSUMED::equals)
        .isPresent()) {
      return Standing.STARTED_SINCE;
    }
    List<String> missing = SealEvidence.of(view, causes).missing();
    if (!missing.isEmpty()) {
      texts.add("Success is not proven.");
      texts.addAll(missing);
      return Standing.UNPROVEN;
    }
    return leftover.isEmpty() ? Standing.SEALED : Standing.NOT_CLEAN;
  }

  private Standing unsealed(Optional<ImageState> state, Optional<RecordedRun> run) {
    Optional<MachineState> known = run.flatMap(RecordedRun::machineState);
    if (known.filter(MachineState.NOT_GENERALIZED::equals).isPresent()) {
      return Standing.NOT_GENERALIZED;
    }
    if (known.filter(Verifier::wasSealed).isPresent()) {
      return Standing.STARTED_SINCE;
    }
    boolean brokenOff = run.filter(last -> last.result().isEmpty()).isPresent();
    if (brokenOff && run.flatMap(RecordedRun::launched).isPresent() && isComplete(state)) {
      return hasTag() ? Standing.STARTED_SINCE : Standing.NOT_SEALED;
    }
    return brokenOff || state.filter(ImageState.UNDEPLOYABLE::equals).isPresent()
        ? Standing.BROKEN_OFF
        : Standing.NOT_SEALED;
  }

  /**
   * Where Windows is in use and nothing is under way, a run that broke off after the launch has
   * either changed nothing, or this Windows has been started since it was sealed: both mean that
   * Sysprep has to be run again, and nothing has to be restored.
   */
  private boolean isComplete(Optional<ImageState> state) {
    return state.filter(ImageState.COMPLETE::equals).isPresent() && SysprepStatus.of(view).isIdle();
  }

  private boolean hasTag() {
    return SealEvidence.of(view, causes).tag().value().isPresent();
  }

  private static boolean wasSealed(MachineState known) {
    return switch (known) {
      case SEALED, SEALED_NOT_CLEAN, SEAL_CONSUMED, HANDED_OVER -> true;
      default -> false;
    };
  }

  private static String history(RecordedRun run) {
    return run.result()
        .map(result -> "The last run: " + withoutState(result, run))
        .orElseGet(() -> brokenOff(run));
  }

  /** What the journal has for programs, people are told by the standing. */
  private static String withoutState(String result, RecordedRun run) {
    return run.machineState()
        .map(state -> result.substring(state.name().length() + 1).strip())
        .orElse(result);
  }

  private static String brokenOff(RecordedRun run) {
    JournalEntry last = run.last();
    return "The last run broke off at "
        + last.at()
        + " when it was to "
        + last.step().text()
        + ". "
        + last.step().ifBrokenOff().text();
  }
}
