package io.sysprep.run.execution;

import io.sysprep.diagnose.Run;
import io.sysprep.diagnose.SysprepStage;
import io.sysprep.diagnose.Verdict;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.Target;
import io.sysprep.run.MachineState;
import io.sysprep.run.Signals;
import io.sysprep.verify.ImageState;
import io.sysprep.verify.SealEvidence;
import java.util.List;
import java.util.Optional;

/**
 * Decides from all signals whether a run sealed the machine.
 *
 * <p>The rule is that of {@link SealEvidence}, which {@code verify()} shares, and that the tag is
 * of this run.
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
    List<String> missing = signals.seal().missing(expected());
    if (signals.seal().tag().value().isPresent() && !signals.tagIsFresh()) {
      missing.add(0, "Sysprep_succeeded.tag was there before this run.");
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
    return signals.seal().imageState().value().filter(ImageState.UNDEPLOYABLE::equals).isPresent()
        ? MachineState.HALF_GENERALIZED
        : MachineState.UNKNOWN;
  }

  /** The stage that the log of this run saw last. */
  Optional<SysprepStage> lastStage() {
    return signals.diagnosis().decidingRun().flatMap(Run::lastStage);
  }

  /** Without /generalize no image state is documented to be expected. */
  private Optional<ImageState> expected() {
    return plan.generalizes() ? Optional.of(sealedState(plan)) : Optional.empty();
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
