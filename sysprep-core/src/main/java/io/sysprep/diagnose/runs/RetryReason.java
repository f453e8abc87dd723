package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.ProviderSpan;
import io.sysprep.diagnose.Retry;
import io.sysprep.diagnose.SysprepStage;
import io.sysprep.diagnose.rules.CauseStage;
import io.sysprep.diagnose.rules.RunEnding;
import java.util.Locale;
import java.util.Optional;

/** Whether a retry is safe, and why, from where a run failed. */
record RetryReason(Retry retry, String text) {

  static final String NOTHING_FAILED = "The logs show no failure that a retry could follow.";

  private static final RetryReason BEFORE_CHANGES =
      new RetryReason(
          Retry.SAFE,
          "Sysprep gave up while it was still validating; it had not changed the machine. Put the"
              + " cause right and run it again.");

  private static final RetryReason HALF_WAY =
      new RetryReason(
          Retry.UNSAFE,
          "Sysprep had begun to change the machine, and there is no way back. Restore the snapshot"
              + " or build anew before the next run.");

  private static final RetryReason ON_THE_CLONE =
      new RetryReason(
          Retry.UNSAFE,
          "It failed on the first boot: this clone is neither finished nor generalized. Put the"
              + " cause right in the image and deploy again.");

  private static final RetryReason NOT_TOLD =
      new RetryReason(
          Retry.UNKNOWN, "The logs do not show whether Sysprep had begun to change the machine.");

  /**
   * Decides, by what the log says of its end, then by the stage it was in, then by where this cause
   * strikes.
   */
  static RetryReason of(RunSoFar run, CauseStage strikes) {
    if (isOnClone(run)) {
      return ON_THE_CLONE;
    }
    Optional<RetryReason> told = byEnding(run.ending());
    if (told.isEmpty()) {
      told = run.failedSweep();
    }
    if (told.isEmpty() && run.stages.current().isPresent()) {
      told = byStage(run.stages.current().get());
    }
    return told.isPresent() ? told.get() : byCause(run, strikes);
  }

  /** Providers of specialize run on the clone, whatever else of its log was copied. */
  static boolean isOnClone(RunSoFar run) {
    Optional<ProviderSpan> failed = run.providers.failed();
    boolean specializing =
        failed.isPresent() && failed.get().method().toLowerCase(Locale.ROOT).contains("specialize");
    return run.isFirstBoot() || specializing;
  }

  private static Optional<RetryReason> byEnding(RunEnding ending) {
    return switch (ending) {
      case FAILED_PARSING, FAILED_VALIDATION -> Optional.of(BEFORE_CHANGES);
      case FAILED_EXECUTION -> Optional.of(HALF_WAY);
      case OPEN, HALTED -> Optional.empty();
    };
  }

  static RetryReason ofSweep(String kind) {
    return kind.equals("VALIDATION") ? BEFORE_CHANGES : HALF_WAY;
  }

  private static Optional<RetryReason> byStage(SysprepStage stage) {
    if (stage.isFirstBoot()) {
      return Optional.of(ON_THE_CLONE);
    }
    if (stage.hasChangedMachine()) {
      return Optional.of(HALF_WAY);
    }
    return stage.compareTo(SysprepStage.PARSING) > 0
        ? Optional.of(BEFORE_CHANGES)
        : Optional.empty();
  }

  /** What strikes on the first boot may strike Sysprep, too: an answer file that is refused. */
  private static RetryReason byCause(RunSoFar run, CauseStage strikes) {
    if (strikes == CauseStage.FIRST_BOOT && run.shows(RunSoFar.Sign.ANNOUNCED)) {
      return NOT_TOLD;
    }
    return switch (strikes) {
      case LAUNCH, VALIDATION -> BEFORE_CHANGES;
      case EXECUTION -> HALF_WAY;
      case FIRST_BOOT -> ON_THE_CLONE;
      case STATE -> NOT_TOLD;
    };
  }
}
