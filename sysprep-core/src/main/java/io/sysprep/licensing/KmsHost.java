package io.sysprep.licensing;

import io.sysprep.licensing.record.Counts;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a license record tells of this machine as a key management service (KMS) host.
 *
 * @param currentCount how many clients the host counts now
 * @param port the port on which it listens
 * @param dnsPublishing whether it publishes itself in DNS
 * @param lowPriority whether it runs with low priority
 * @param totalRequests how many requests it received; the counters by client state are fields of
 *     the record
 * @param failedRequests how many of them failed
 */
public record KmsHost(
    OptionalInt currentCount,
    OptionalInt port,
    Optional<Boolean> dnsPublishing,
    Optional<Boolean> lowPriority,
    OptionalInt totalRequests,
    OptionalInt failedRequests) {

  static Optional<KmsHost> in(LicenseRecord license) {
    if (license.field(LicenseField.KMS_HOST).isEmpty()
        && license.field(LicenseField.KMS_HOST_CURRENT_COUNT).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new KmsHost(
            count(license, LicenseField.KMS_HOST_CURRENT_COUNT),
            count(license, LicenseField.KMS_HOST_PORT),
            license.field(LicenseField.KMS_HOST_DNS_PUBLISHING).map(Boolean::parseBoolean),
            license.field(LicenseField.KMS_HOST_LOW_PRIORITY).map(Boolean::parseBoolean),
            count(license, LicenseField.KMS_HOST_TOTAL_REQUESTS),
            count(license, LicenseField.KMS_HOST_FAILED_REQUESTS)));
  }

  private static OptionalInt count(LicenseRecord license, LicenseField field) {
    return license.field(field).map(Counts::count).orElseGet(OptionalInt::empty);
  }
}
