package io.sysprep.licensing;

import static io.sysprep.licensing.LicensingFinding.notSatisfied;
import static io.sysprep.licensing.LicensingFinding.satisfied;
import static io.sysprep.licensing.LicensingFinding.undecided;

import io.sysprep.words.Words;
import java.util.Optional;

/** Decides whether enough rearms are left, and whether a rearm is possible now. */
final class RearmRule {

  private final LicensingPolicy policy;

  RearmRule(LicensingPolicy policy) {
    this.policy = policy;
  }

  LicensingFinding finding(LicensingState state) {
    Optional<LicensingFinding> disabled = Unreadable.disabled(state);
    if (disabled.isPresent()) {
      return disabled.get().as(LicensingFinding.Outcome.NOT_SATISFIED);
    }
    if (state.facts() instanceof Inquiry.Failed<LicensingFacts> failed) {
      return Unreadable.because(failed.why(), state);
    }
    LicensingFinding finding = finding(state.facts().known().orElseThrow());
    boolean skipped = state.rearmSkipped().known().orElse(false);
    return skipped && finding.outcome() == LicensingFinding.Outcome.NOT_SATISFIED
        ? satisfied("rearm-skipped", finding.reason())
        : finding;
  }

  private LicensingFinding finding(LicensingFacts facts) {
    if (facts.isRearmPending()) {
      return notSatisfied("rearm-pending");
    }
    if (facts.rearm().windows().isEmpty()) {
      return Unreadable.because(facts)
          .orElseGet(() -> undecided("rearm-count-unknown", where(facts)));
    }
    return finding(facts.rearm().windows().getAsInt());
  }

  private LicensingFinding finding(int count) {
    if (count >= policy.fewestRearms()) {
      return satisfied("rearms-left", left(count));
    }
    return count == 0
        ? notSatisfied("rearm-exhausted")
        : notSatisfied("rearms-too-few", left(count), Integer.toString(policy.fewestRearms()));
  }

  /** Says how many are left, up to the word "left", which the table has. */
  static String left(int count) {
    return Words.counted(count, "rearm", "is", "are");
  }

  private static String where(LicensingFacts facts) {
    return facts.source() == LicensingSource.WMI
        ? "WMI has no count"
        : "no line of slmgr.vbs tells it for certain";
  }
}
