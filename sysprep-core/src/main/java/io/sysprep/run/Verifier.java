package io.sysprep.run;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.run.Verification.Standing;
import io.sysprep.verify.ImageState;
import io.sysprep.verify.RecordedImageState;
import java.util.Optional;

/** Tells from the machine and the journal of its last run whether it is sealed. */
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
    Standing standing = standing(state, run);
    String text =
        "The image state is " + state.map(ImageState::value).orElse("absent") + "." + history(run);
    return new Verification(standing, text, state, run);
  }

  private static Standing standing(Optional<ImageState> state, Optional<RecordedRun> run) {
    if (state.filter(ImageState::isSealed).isPresent()) {
      return Standing.SEALED;
    }
    if (run.flatMap(RecordedRun::result).filter(Verifier::wasSealed).isPresent()) {
      return Standing.STARTED_SINCE;
    }
    return run.filter(last -> last.result().isEmpty()).isPresent()
            || state.filter(ImageState.UNDEPLOYABLE::equals).isPresent()
        ? Standing.BROKEN_OFF
        : Standing.NOT_SEALED;
  }

  private static boolean wasSealed(String result) {
    return result.startsWith(MachineState.SEALED + ":")
        || result.startsWith(MachineState.SEAL_CONSUMED + ":")
        || result.startsWith(MachineState.HANDED_OVER + ":");
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
