package io.sysprep.testkit.state;

import java.time.Instant;
import java.util.Optional;

/**
 * One licence, with the properties of {@code SoftwareLicensingProduct} that matter.
 *
 * @param name the name
 * @param description the description, which ends in the channel
 * @param activationId the property {@code ID}
 * @param applicationId whose licence it is
 * @param extendedPid the extended product identifier
 * @param channel the product key channel
 * @param installationId the installation identifier, a run of digits
 * @param partialKey the last five characters of the product key; empty when it is not in use
 * @param status the property {@code LicenseStatus}, 0 to 6
 * @param reason the property {@code LicenseStatusReason}
 * @param graceMinutes the property {@code GracePeriodRemaining}
 * @param evaluationEnd when the evaluation ends
 * @param skuRearms the property {@code RemainingSkuReArmCount}
 * @param addon whether it belongs to another licence
 */
public record License(
    String name,
    String description,
    String activationId,
    String applicationId,
    String extendedPid,
    String channel,
    String installationId,
    Optional<String> partialKey,
    int status,
    long reason,
    long graceMinutes,
    Optional<Instant> evaluationEnd,
    long skuRearms,
    boolean addon) {

  /** Whose licences those of Windows are. */
  public static final String WINDOWS = "55c92734-d682-4d71-983e-d6ec3f16059f";

  /** {@return whether it is a licence of Windows itself that is in use} */
  public boolean isWindows() {
    return applicationId.equalsIgnoreCase(WINDOWS) && partialKey.isPresent() && !addon;
  }

  /**
   * Changes the status.
   *
   * @param newStatus the status, 0 to 6
   * @param newReason the reason, such as 0xC004F009
   * @param minutes how long a grace period lasts on
   * @return a new licence
   */
  public License in(int newStatus, long newReason, long minutes) {
    return new License(
        name,
        description,
        activationId,
        applicationId,
        extendedPid,
        channel,
        installationId,
        partialKey,
        newStatus,
        newReason,
        minutes,
        evaluationEnd,
        skuRearms,
        addon);
  }

  /**
   * Changes the channel of the product key.
   *
   * @param newChannel the channel, such as {@code OEM:DM}
   * @return a new licence
   */
  public License withChannel(String newChannel) {
    return new License(
        name,
        description.replaceFirst(",.*", ", " + newChannel.replace(':', '_') + " channel"),
        activationId,
        applicationId,
        extendedPid,
        newChannel,
        installationId,
        partialKey,
        status,
        reason,
        graceMinutes,
        evaluationEnd,
        skuRearms,
        addon);
  }

  /**
   * Changes how many rearms are left.
   *
   * @param count how many
   * @return a new licence
   */
  public License withSkuRearms(long count) {
    return new License(
        name,
        description,
        activationId,
        applicationId,
        extendedPid,
        channel,
        installationId,
        partialKey,
        status,
        reason,
        graceMinutes,
        evaluationEnd,
        count,
        addon);
  }
}
