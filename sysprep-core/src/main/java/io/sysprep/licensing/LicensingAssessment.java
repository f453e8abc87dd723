package io.sysprep.licensing;

import java.util.List;

/**
 * What a licensing policy makes of a machine: two requirements, answered apart, and what is worth
 * knowing beside them.
 *
 * @param activation whether Windows is activated as the policy asks
 * @param rearm whether enough rearms are left, and a rearm is possible now
 * @param notices what stands in the way of nothing but should be known; in the order of the table
 */
public record LicensingAssessment(
    LicensingFinding activation, LicensingFinding rearm, List<LicensingFinding> notices) {

  /** Copies the list. */
  public LicensingAssessment {
    notices = List.copyOf(notices);
  }

  /**
   * Tells whether nothing about licensing stands in the way of Sysprep.
   *
   * @return whether both requirements are met for certain
   */
  public boolean isReady() {
    return activation.isSatisfied() && rearm.isSatisfied();
  }
}
