package io.sysprep.licensing;

import static io.sysprep.licensing.LicensingVerdict.notSatisfied;
import static io.sysprep.licensing.LicensingVerdict.satisfied;
import static io.sysprep.licensing.LicensingVerdict.undecided;

import java.util.Optional;

/** Decides whether enough rearms are left, and whether a rearm is possible now. */
final class RearmRule {

  private final LicensingPolicy policy;

  RearmRule(LicensingPolicy policy) {
    this.policy = policy;
  }

  LicensingVerdict verdict(LicensingState state) {
    Optional<LicensingFinding> disabled = Unreadable.disabled(state);
    if (disabled.isPresent()) {
      return notSatisfied(disabled.get());
    }
    if (state.facts() instanceof Inquiry.Failed<LicensingFacts> failed) {
      return undecided(Unreadable.because(failed.why(), state));
    }
    return verdict(state.facts().known().orElseThrow());
  }

  private LicensingVerdict verdict(LicensingFacts facts) {
    if (facts.isRearmPending()) {
      return notSatisfied(LicensingFinding.of("rearm-pending"));
    }
    if (facts.rearm().windows().isEmpty()) {
      return undecided(
          Unreadable.because(facts)
              .orElseGet(() -> LicensingFinding.of("rearm-count-unknown", where(facts))));
    }
    int count = facts.rearm().windows().getAsInt();
    String found = Integer.toString(count);
    return count >= policy.fewestRearms()
        ? satisfied(LicensingFinding.of("rearms-left", found))
        : notSatisfied(LicensingFinding.of("rearm-exhausted", found));
  }

  private static String where(LicensingFacts facts) {
    return facts.source() == LicensingSource.WMI
        ? "WMI has no count"
        : "no line of slmgr.vbs tells it for certain";
  }
}
