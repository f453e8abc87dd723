package io.sysprep.licensing;

import io.sysprep.machine.MachineException;
import io.sysprep.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Collects what a policy holds worth knowing beside its requirements. */
final class NoticesRule {

  private final LicensingPolicy policy;
  private final List<LicensingFinding> notices = new ArrayList<>();

  NoticesRule(LicensingPolicy policy) {
    this.policy = policy;
  }

  List<LicensingFinding> findings(LicensingState state) {
    Optional<LicensingFacts> known = state.facts().known();
    if (known.isPresent()) {
      facts(known.get());
    }
    if (state.rearmSkipped().known().orElse(false)) {
      add("skip-rearm-set");
    }
    Optional<MachineException> failure = state.rearmSkipped().failure();
    if (failure.isPresent()) {
      add("skip-rearm-unknown", Unreadable.message(failure.get()));
    }
    return notices;
  }

  private void facts(LicensingFacts facts) {
    fewRearms(facts.rearm().windows());
    facts.windowsLicense().ifPresent(this::expiring);
    if (facts.source() == LicensingSource.STRUCTURE && !facts.licenses().isEmpty()) {
      add("read-without-labels", "order and shapes of lines");
    }
  }

  private void fewRearms(OptionalInt told) {
    int count = told.orElse(0);
    if (count == 1 && policy.fewRearms() >= 1) {
      add("last-rearm");
    } else if (count > 1 && count <= policy.fewRearms()) {
      add("few-rearms", RearmRule.left(count), Words.counted(count - 1, "time"));
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

  private void add(String id, String... found) {
    notices.add(LicensingFinding.notice(id, found));
  }
}
