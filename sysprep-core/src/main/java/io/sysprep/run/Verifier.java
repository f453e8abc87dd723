package io.sysprep.run;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.run.Verification.Standing;
import io.sysprep.verify.ImageState;
import io.sysprep.verify.RecordedImageState;
import java.util.List;
import java.util.Optional;

/**
 * Tells from the machine and the journal of its last run whether it is sealed.
 *
 * <p>Where that run has proven it, and the image state is still that of a sealed machine, it is.
 * Otherwise the proof is made again, from tag and log.
 */
final class Verifier {

  private final MachineView view;

  Verifier(MachineView view) {
    this.view = view;
  }

  Verification verify() {
    try {
      return decide(
          RecordedImageState.inRegistry(view).map(RecordedImageState::state),
          JournalReader.newest(view));
    } catch (MachineException e) {
      String text = "It could not be found out. " + e.getMessage() + ".";
      return new Verification(Standing.INCONCLUSIVE, text, Optional.empty(), Optional.empty());
    }
  }

  private Verification decide(Optional<ImageState> state, Optional<RecordedRun> run) {
    if (!view.processes().named("sysprep.exe").isEmpty()) {
      return new Verification(
          Standing.IN_PROGRESS, "sysprep.exe is running." + history(run), state, run);
    }
    String text =
        "The image state is " + state.map(ImageState::value).orElse("absent") + "." + history(run);
    return state.filter(ImageState::isSealed).isPresent()
        ? sealed(text, state, run)
        : new Verification(unsealed(state, run), text, state, run);
  }

  private Verification sealed(String text, Optional<ImageState> state, Optional<RecordedRun> run) {
    Optional<MachineState> known = run.flatMap(RecordedRun::machineState);
    if (known.filter(MachineState.SEAL_CONSUMED::equals).isPresent()) {
      return new Verification(Standing.STARTED_SINCE, text, state, run);
    }
    SealEvidence evidence = new SealEvidence(view);
    List<String> missing = isProven(known) ? List.of() : evidence.missing(run);
    if (!missing.isEmpty()) {
      String why = " Success is not proven. " + String.join(" ", missing);
      return new Verification(Standing.UNPROVEN, text + why, state, run);
    }
    Optional<String> leftover = evidence.leftover();
    Standing standing = leftover.isPresent() ? Standing.NOT_CLEAN : Standing.SEALED;
    return new Verification(
        standing, text + leftover.map(what -> " " + what).orElse(""), state, run);
  }

  /** By the run itself, which knew what was there before. */
  private static boolean isProven(Optional<MachineState> known) {
    return known
        .filter(it -> it == MachineState.SEALED || it == MachineState.SEALED_NOT_CLEAN)
        .isPresent();
  }

  private static Standing unsealed(Optional<ImageState> state, Optional<RecordedRun> run) {
    Optional<MachineState> known = run.flatMap(RecordedRun::machineState);
    if (known.filter(MachineState.NOT_GENERALIZED::equals).isPresent()) {
      return Standing.NOT_GENERALIZED;
    }
    if (known.filter(Verifier::wasSealed).isPresent()) {
      return Standing.STARTED_SINCE;
    }
    return run.filter(last -> last.result().isEmpty()).isPresent()
            || state.filter(ImageState.UNDEPLOYABLE::equals).isPresent()
        ? Standing.BROKEN_OFF
        : Standing.NOT_SEALED;
  }

  private static boolean wasSealed(MachineState known) {
    return switch (known) {
      case SEALED, SEALED_NOT_CLEAN, SEAL_CONSUMED, HANDED_OVER -> true;
      default -> false;
    };
  }

  private static String history(Optional<RecordedRun> run) {
    return run.map(Verifier::history).orElse(" No run of this SDK has left a journal.");
  }

  private static String history(RecordedRun run) {
    return run.result()
        .map(result -> " The last run ended with " + result)
        .orElseGet(() -> " " + brokenOff(run));
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
