package io.sysprep.licensing;

import io.sysprep.licensing.record.Counts;
import java.time.Duration;
import java.util.Optional;

/**
 * What a license record tells of this machine as a client of a key management service (KMS).
 *
 * @param machineId the client's own id; clones that share it are counted once by the host
 * @param lookupDomain the domain in which hosts are looked up
 * @param registeredHost the host and port that are set on this machine
 * @param discoveredHost the host and port that DNS gave
 * @param hostAddress the address of the host used last
 * @param hostExtendedPid the extended product id of the host used last; empty on a client that no
 *     host ever activated
 * @param activationInterval the time between attempts to activate
 * @param renewalInterval the time between renewals
 * @param hostCaching whether the host used last is tried first
 */
public record KmsClient(
    Optional<String> machineId,
    Optional<String> lookupDomain,
    Optional<String> registeredHost,
    Optional<String> discoveredHost,
    Optional<String> hostAddress,
    Optional<String> hostExtendedPid,
    Optional<Duration> activationInterval,
    Optional<Duration> renewalInterval,
    Optional<Boolean> hostCaching) {

  static Optional<KmsClient> in(LicenseRecord license) {
    KmsClient client =
        new KmsClient(
            license.field(LicenseField.KMS_CLIENT_MACHINE_ID),
            license.field(LicenseField.KMS_LOOKUP_DOMAIN),
            license.field(LicenseField.KMS_REGISTERED_MACHINE),
            license.field(LicenseField.KMS_DISCOVERED_MACHINE),
            license.field(LicenseField.KMS_MACHINE_ADDRESS),
            license.field(LicenseField.KMS_MACHINE_EXTENDED_PID),
            minutes(license, LicenseField.KMS_ACTIVATION_INTERVAL),
            minutes(license, LicenseField.KMS_RENEWAL_INTERVAL),
            license.field(LicenseField.KMS_HOST_CACHING).map(Boolean::parseBoolean));
    return Optional.of(client).filter(KmsClient::tellsAnything);
  }

  private boolean tellsAnything() {
    return machineId.isPresent()
        || registeredHost.isPresent()
        || discoveredHost.isPresent()
        || hostAddress.isPresent()
        || hostExtendedPid.isPresent()
        || activationInterval.isPresent();
  }

  private static Optional<Duration> minutes(LicenseRecord license, LicenseField field) {
    return license.field(field).flatMap(Counts::minutes);
  }
}
