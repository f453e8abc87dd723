package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.Cause;
import io.sysprep.diagnose.Retry;
import io.sysprep.diagnose.Verdict;
import java.util.List;

/**
 * What the lines of one run amount to.
 *
 * @param verdict how it ended
 * @param causes why, the root cause first
 * @param suspects what it may hang at, or what is worth knowing beside the causes
 * @param retry whether it may be tried again
 * @param retryReason why
 */
public record Judgement(
    Verdict verdict, List<Cause> causes, List<Cause> suspects, Retry retry, String retryReason) {

  public static Judgement without(Verdict verdict, List<Cause> causes, List<Cause> suspects) {
    return new Judgement(verdict, causes, suspects, Retry.UNKNOWN, RetryReason.NOTHING_FAILED);
  }

  /** {@return whether it says how a run ended} */
  boolean isDeciding() {
    return verdict == Verdict.FAILED || verdict == Verdict.SUCCEEDED;
  }
}
