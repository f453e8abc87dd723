package io.sysprep.licensing;

import java.time.Duration;

/**
 * What is asked of a machine's license before it is generalized.
 *
 * <p>The vendor's rule is the default: Windows is activated, and the rearm count is at least 1.
 *
 * <pre>{@code
 * LicensingPolicy policy = LicensingPolicy.vendorRule().withFewestRearms(3).acceptingGrace();
 * LicensingAssessment assessment = policy.assess(LicensingReader.standard().read(machine));
 * if (!assessment.rearm().isSatisfied()) {
 *   show(assessment.rearm().reason(), assessment.rearm().remedy());
 * }
 * }</pre>
 *
 * @param fewestRearms how many rearms must be left
 * @param fewRearms at how many, or fewer, there is a notice
 * @param graceAccepted whether a running grace period, initial, additional or extended, is as good
 *     as activated; never the one for a copy that is not genuine
 * @param expiringWithin how close to its end an evaluation is worth a notice
 */
public record LicensingPolicy(
    int fewestRearms, int fewRearms, boolean graceAccepted, Duration expiringWithin) {

  private static final LicensingPolicy VENDOR_RULE =
      new LicensingPolicy(1, 1, false, Duration.ofDays(10));

  /** Refuses what cannot be asked for. */
  public LicensingPolicy {
    if (fewestRearms < 0 || fewRearms < 0 || expiringWithin.isNegative()) {
      throw new IllegalArgumentException(
          "A policy asks for nothing negative: "
              + fewestRearms
              + " rearms, notice at "
              + fewRearms
              + ", notice within "
              + expiringWithin);
    }
  }

  /**
   * {@return the vendor's rule: activated, at least one rearm; a notice at the last rearm, and for
   * an evaluation's last ten days}
   */
  public static LicensingPolicy vendorRule() {
    return VENDOR_RULE;
  }

  /**
   * Sets how many rearms must be left; the notice comes at that number, too.
   *
   * @param count the fewest, 0 or more
   * @return a new policy
   */
  public LicensingPolicy withFewestRearms(int count) {
    return new LicensingPolicy(count, Math.max(count, fewRearms), graceAccepted, expiringWithin);
  }

  /**
   * Sets at how many rearms, or fewer, there is a notice.
   *
   * @param count the number, 0 or more
   * @return a new policy
   */
  public LicensingPolicy noticingRearmsAt(int count) {
    return new LicensingPolicy(fewestRearms, count, graceAccepted, expiringWithin);
  }

  /**
   * Takes a running grace period for as good as activated, as for images whose clones activate.
   *
   * @return a new policy
   */
  public LicensingPolicy acceptingGrace() {
    return new LicensingPolicy(fewestRearms, fewRearms, true, expiringWithin);
  }

  /**
   * Sets how close to its end an evaluation is worth a notice.
   *
   * @param time the time before the end
   * @return a new policy
   */
  public LicensingPolicy noticingExpiryWithin(Duration time) {
    return new LicensingPolicy(fewestRearms, fewRearms, graceAccepted, time);
  }

  /**
   * Judges a machine's licensing state.
   *
   * @param state what was read of the machine
   * @return both answers, each with reason and remedy, and the notices
   */
  public LicensingAssessment assess(LicensingState state) {
    return new LicensingAssessment(
        new ActivationRule(this).finding(state),
        new RearmRule(this).finding(state),
        new NoticesRule(this).findings(state));
  }
}
