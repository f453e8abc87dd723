package io.sysprep.run;

import io.sysprep.diagnose.Run;
import io.sysprep.diagnose.SysprepStage;
import io.sysprep.diagnose.Verdict;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.Target;
import io.sysprep.verify.ImageState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides from all signals whether a run sealed the machine.
 *
 * <p>The rule: the tag is fresh, and the image state is the expected one, and this run's slice of
 * the log has no fatal line. Without {@code /generalize} no image state is documented to be
 * expected, so the tag and the log decide.
 */
final class Proof {

  private final SysprepPlan plan;
  private final Signals signals;
  private final boolean recordsUnchanged;

  /** Decides; {@code recordsUnchanged} tells whether Windows' own records are as before. */
  Proof(SysprepPlan plan, Signals signals, boolean recordsUnchanged) {
    this.plan = plan;
    this.signals = signals;
    this.recordsUnchanged = recordsUnchanged;
  }

  boolean succeeded() {
    return missing().isEmpty();
  }

  /** Whether waiting longer cannot help: the log says that Sysprep gave up. */
  boolean isFinal() {
    return succeeded() || logShowsFailure();
  }

  /** What is missing to the proof, each as a sentence; nothing when success is proven. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (!signals.tagIsFresh()) {
      missing.add("Sysprep_succeeded.tag is not there from this run (" + signals.tag() + ").");
    }
    if (!imageStateFits()) {
      missing.add("The image state is not " + expected() + " (" + signals.imageState() + ").");
    }
    signals
        .unreadableLog()
        .ifPresent(why -> missing.add("The log of this run could not be read. " + why + "."));
    if (logShowsFailure()) {
      missing.add("The log of this run has a fatal line.");
    }
    return missing;
  }

  MachineState stateAfterFailure() {
    return switch (signals.diagnosis().retry()) {
      case SAFE -> MachineState.UNCHANGED_BY_SYSPREP;
      case UNSAFE -> MachineState.HALF_GENERALIZED;
      case UNKNOWN -> stateByRecords();
    };
  }

  private MachineState stateByRecords() {
    if (recordsUnchanged && lastStage().filter(last -> !last.hasChangedMachine()).isPresent()) {
      return MachineState.UNCHANGED_BY_SYSPREP;
    }
    return signals.imageState().value().filter(ImageState.UNDEPLOYABLE::equals).isPresent()
        ? MachineState.HALF_GENERALIZED
        : MachineState.UNKNOWN;
  }

  /** The stage that the log of this run saw last. */
  Optional<SysprepStage> lastStage() {
    return signals.diagnosis().decidingRun().flatMap(Run::lastStage);
  }

  private boolean imageStateFits() {
    return !plan.generalizes()
        || signals.imageState().value().filter(expected()::equals).isPresent();
  }

  private ImageState expected() {
    return sealedState(plan);
  }

  /** The image state that a plan leads to when Sysprep succeeds. */
  static ImageState sealedState(SysprepPlan plan) {
    return plan.target() == Target.OOBE
        ? ImageState.GENERALIZE_RESEAL_TO_OOBE
        : ImageState.GENERALIZE_RESEAL_TO_AUDIT;
  }

  private boolean logShowsFailure() {
    return signals.diagnosis().verdict() == Verdict.FAILED;
  }
}
