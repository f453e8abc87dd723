package io.sysprep.preflight.checks.licensing;

import io.sysprep.licensing.LicensingAssessment;
import io.sysprep.licensing.LicensingFinding;
import io.sysprep.licensing.LicensingPolicy;
import io.sysprep.licensing.LicensingReader;
import io.sysprep.preflight.Fact;
import io.sysprep.preflight.Finding;

/**
 * What the vendor's rule makes of the licence: read once, by WMI or else from the text of
 * slmgr.vbs.
 */
final class SharedLicensing {

  static final Fact<LicensingAssessment> FACT =
      Fact.of(
          "the licence of Windows",
          facts ->
              LicensingPolicy.vendorRule()
                  .assess(LicensingReader.standard().read(facts.machine())));

  private SharedLicensing() {}

  static Finding finding(LicensingFinding found) {
    return switch (found.outcome()) {
      case SATISFIED -> Finding.passed(found.reason());
      case NOT_SATISFIED -> Finding.blocking(found.reason()).remediedBy(found.remedy());
      case UNDECIDED -> Finding.inconclusive(found.reason());
      case NOTICE -> Finding.warning(found.reason()).remediedBy(found.remedy());
    };
  }

  static boolean isUnreadable(LicensingAssessment assessment) {
    return assessment.activation().outcome() == LicensingFinding.Outcome.UNDECIDED;
  }
}
