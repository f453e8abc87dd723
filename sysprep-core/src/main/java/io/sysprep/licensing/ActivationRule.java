package io.sysprep.licensing;

import static io.sysprep.licensing.LicensingVerdict.notSatisfied;
import static io.sysprep.licensing.LicensingVerdict.satisfied;
import static io.sysprep.licensing.LicensingVerdict.undecided;

import java.time.Duration;
import java.util.Optional;

/** Decides whether Windows is activated as a policy asks. */
final class ActivationRule {

  private static final String NOT_GENUINE = "0xC004F200";

  private final LicensingPolicy policy;

  ActivationRule(LicensingPolicy policy) {
    this.policy = policy;
  }

  LicensingVerdict verdict(LicensingState state) {
    if (state.facts() instanceof Inquiry.Failed<LicensingFacts> failed) {
      return undecided(Unreadable.because(failed.why(), state));
    }
    LicensingFacts facts = state.facts().known().orElseThrow();
    return facts
        .windowsLicense()
        .map(license -> verdict(license, facts))
        .orElseGet(() -> withoutLicense(facts));
  }

  private static LicensingVerdict withoutLicense(LicensingFacts facts) {
    Optional<LicensingFinding> error = Unreadable.because(facts);
    if (error.isPresent()) {
      return undecided(error.get());
    }
    boolean several = facts.licenses().stream().anyMatch(LicenseRecord::isWindows);
    return several
        ? undecided(LicensingFinding.of("several-licenses"))
        : notSatisfied(LicensingFinding.of("no-product-key"));
  }

  private LicensingVerdict verdict(LicenseRecord license, LicensingFacts facts) {
    return switch (license.status()) {
      case LICENSED -> satisfied(LicensingFinding.of("activated"));
      case UNKNOWN -> undecided(statusUnknown(license, facts));
      case OOB_GRACE, OOT_GRACE, EXTENDED_GRACE -> grace(license);
      default -> notSatisfied(withoutGrace(license));
    };
  }

  private static LicensingFinding statusUnknown(LicenseRecord license, LicensingFacts facts) {
    String told = license.field(LicenseField.STATUS).orElse("it was not printed");
    return Unreadable.because(facts).orElseGet(() -> LicensingFinding.of("status-unknown", told));
  }

  private LicensingVerdict grace(LicenseRecord license) {
    String left = license.remaining().map(ActivationRule::days).orElse("an unknown time");
    LicensingFinding grace =
        isKmsClient(license) ? kmsClient(license) : LicensingFinding.of("grace", left);
    return policy.graceAccepted() ? satisfied(grace) : notSatisfied(grace);
  }

  private static LicensingFinding withoutGrace(LicenseRecord license) {
    String reason = license.statusReason().orElse("no reason given");
    if (license.status() == LicenseStatus.NON_GENUINE_GRACE || reason.equals(NOT_GENUINE)) {
      return LicensingFinding.of("non-genuine", reason);
    }
    if (isKmsClient(license)) {
      return kmsClient(license);
    }
    if (license.status() == LicenseStatus.UNLICENSED) {
      return LicensingFinding.of(
          license.partialProductKey().isPresent() ? "unlicensed" : "no-product-key");
    }
    return LicensingFinding.of(
        isEvaluation(license) ? "evaluation-expired" : "notification", reason);
  }

  private static LicensingFinding kmsClient(LicenseRecord license) {
    String found = license.statusReason().orElse(license.status().name());
    return LicensingFinding.of("kms-client-never-activated", found);
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
    return time.toDays() + " days and " + time.toHoursPart() + " hours";
  }
}
