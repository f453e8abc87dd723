package io.sysprep.licensing;

import static io.sysprep.licensing.LicensingFinding.notSatisfied;
import static io.sysprep.licensing.LicensingFinding.satisfied;
import static io.sysprep.licensing.LicensingFinding.undecided;

import io.sysprep.licensing.LicensingFinding.Outcome;
import io.sysprep.words.Words;
import java.time.Duration;
import java.util.Optional;

/** Decides whether Windows is activated as a policy asks. */
final class ActivationRule {

  private static final String NOT_GENUINE = "0xC004F200";

  private final LicensingPolicy policy;

  ActivationRule(LicensingPolicy policy) {
    this.policy = policy;
  }

  LicensingFinding finding(LicensingState state) {
    if (state.facts() instanceof Inquiry.Failed<LicensingFacts> failed) {
      return Unreadable.because(failed.why(), state);
    }
    LicensingFacts facts = state.facts().known().orElseThrow();
    Optional<LicenseRecord> license = facts.windowsLicense();
    return license.isPresent() ? finding(license.get(), facts) : withoutLicense(facts);
  }

  private static LicensingFinding withoutLicense(LicensingFacts facts) {
    boolean several = facts.licenses().stream().anyMatch(LicenseRecord::isWindows);
    return Unreadable.because(facts)
        .orElseGet(() -> several ? undecided("several-licenses") : notSatisfied("no-product-key"));
  }

  private LicensingFinding finding(LicenseRecord license, LicensingFacts facts) {
    return switch (license.status()) {
      case LICENSED -> satisfied("activated");
      case UNKNOWN -> statusUnknown(license, facts);
      case OOB_GRACE, OOT_GRACE, EXTENDED_GRACE -> grace(license);
      default -> withoutGrace(license);
    };
  }

  private static LicensingFinding statusUnknown(LicenseRecord license, LicensingFacts facts) {
    String told = license.field(LicenseField.STATUS).orElse("it was not printed");
    return Unreadable.because(facts).orElseGet(() -> undecided("status-unknown", told));
  }

  private LicensingFinding grace(LicenseRecord license) {
    String left = license.remaining().map(ActivationRule::days).orElse("an unknown time");
    LicensingFinding grace =
        isKmsClient(license) ? kmsClient(license) : notSatisfied("grace", left);
    return policy.graceAccepted() ? grace.as(Outcome.SATISFIED) : grace;
  }

  private static LicensingFinding withoutGrace(LicenseRecord license) {
    String reason = license.statusReason().orElse("no reason given");
    if (license.status() == LicenseStatus.NON_GENUINE_GRACE || reason.equals(NOT_GENUINE)) {
      return notSatisfied("non-genuine", reason);
    }
    if (isKmsClient(license)) {
      return kmsClient(license);
    }
    if (license.status() == LicenseStatus.UNLICENSED) {
      return notSatisfied(
          license.partialProductKey().isPresent() ? "unlicensed" : "no-product-key");
    }
    return notSatisfied(isEvaluation(license) ? "evaluation-expired" : "notification", reason);
  }

  private static LicensingFinding kmsClient(LicenseRecord license) {
    String found = license.statusReason().orElse(license.status().name());
    return notSatisfied("kms-client-never-activated", found);
  }

  /** A client that a host once activated knows the host's product id. */
  private static boolean isKmsClient(LicenseRecord license) {
    boolean volume = hasChannel(license, "VOLUME_KMSCLIENT");
    return volume && license.kmsClient().flatMap(KmsClient::hostExtendedPid).isEmpty();
  }

  static boolean isEvaluation(LicenseRecord license) {
    return hasChannel(license, "TIMEBASED_");
  }

  private static boolean hasChannel(LicenseRecord license, String part) {
    return license.descriptionChannel().filter(channel -> channel.contains(part)).isPresent();
  }

  static String days(Duration time) {
    return Words.counted(time.toDays(), "day")
        + " and "
        + Words.counted(time.toHoursPart(), "hour");
  }
}
