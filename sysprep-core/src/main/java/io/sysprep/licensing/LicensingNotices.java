package io.sysprep.licensing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Collects what a policy holds worth knowing beside its requirements. */
final class LicensingNotices {

  private final LicensingPolicy policy;
  private final List<LicensingFinding> notices = new ArrayList<>();

  LicensingNotices(LicensingPolicy policy) {
    this.policy = policy;
  }

  List<LicensingFinding> of(LicensingState state) {
    state.facts().known().ifPresent(this::facts);
    if (state.rearmSkipped().known().orElse(false)) {
      notices.add(LicensingFinding.of("skip-rearm-set"));
    }
    state
        .rearmSkipped()
        .failure()
        .ifPresent(why -> add("skip-rearm-unknown", Unreadable.message(why)));
    return notices;
  }

  private void facts(LicensingFacts facts) {
    lastRearm(facts.rearm().windows());
    facts.windowsLicense().ifPresent(this::expiring);
    if (facts.source() == LicensingSource.STRUCTURE && !facts.licenses().isEmpty()) {
      add("read-without-labels", "order and shapes of lines");
    }
  }

  private void lastRearm(OptionalInt count) {
    if (count.isPresent() && count.getAsInt() > 0 && count.getAsInt() <= policy.fewRearms()) {
      add("last-rearm", Integer.toString(count.getAsInt()));
    }
  }

  private void expiring(LicenseRecord license) {
    boolean evaluation =
        license.status() == LicenseStatus.LICENSED && ActivationRule.isEvaluation(license);
    Duration left = license.remaining().orElse(Duration.ZERO);
    if (evaluation
        && license.remaining().isPresent()
        && left.compareTo(policy.expiringWithin()) <= 0) {
      add("evaluation-expiring", ActivationRule.days(left));
    }
  }

  private void add(String id, String found) {
    notices.add(LicensingFinding.of(id, found));
  }
}
