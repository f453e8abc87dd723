package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.Cause;
import io.sysprep.diagnose.Retry;
import io.sysprep.diagnose.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * What the lines of one run amount to.
 *
 * @param verdict how it ended
 * @param causes why, the root cause first
 * @param suspects what it may hang at, or what is worth knowing beside the causes
 * @param retry whether it may be tried again
 * @param retryReason why
 * @param explained whether the root cause says why the run failed, and not only that it did
 */
public record Judgement(
    Verdict verdict,
    List<Cause> causes,
    List<Cause> suspects,
    Retry retry,
    String retryReason,
    boolean explained) {

  /** Where there is nothing to judge. */
  public static final Judgement WITHOUT_LOGS = without(Verdict.NO_LOGS, List.of(), List.of());

  public static Judgement without(Verdict verdict, List<Cause> causes, List<Cause> suspects) {
    return new Judgement(
        verdict, causes, suspects, Retry.UNKNOWN, RetryReason.NOTHING_FAILED, false);
  }

  /** {@return a judgement that was made elsewhere, and is told here} */
  public static Judgement told(
      Verdict verdict, List<Cause> causes, List<Cause> suspects, Retry retry, String retryReason) {
    return new Judgement(verdict, causes, suspects, retry, retryReason, true);
  }

  /**
   * Puts what failed before in front of what follows from it.
   *
   * @param earlier what the run before amounts to
   */
  Judgement because(Judgement earlier) {
    List<Cause> both = new ArrayList<>(earlier.causes());
    both.addAll(causes);
    return new Judgement(verdict, both, suspects, retry, retryReason, true);
  }

  /** {@return whether it says how a run ended} */
  boolean isDeciding() {
    return verdict == Verdict.FAILED || verdict == Verdict.SUCCEEDED;
  }
}
