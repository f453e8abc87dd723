package io.sysprep.preflight.checks.licensing;

import io.sysprep.licensing.LicensingAssessment;
import io.sysprep.licensing.LicensingFinding;
import io.sysprep.licensing.LicensingPolicy;
import io.sysprep.licensing.LicensingReader;
import io.sysprep.licensing.LicensingState;
import io.sysprep.preflight.Fact;
import io.sysprep.preflight.Finding;

/**
 * The licence, read once, by WMI or else from the text of slmgr.vbs, and what the vendor's rule
 * makes of it.
 */
public final class SharedLicensing {

  /** The licence as it was read. */
  public static final Fact<LicensingState> STATE =
      Fact.of("the licence of Windows", facts -> LicensingReader.standard().read(facts.machine()));

  static final Fact<LicensingAssessment> FACT =
      Fact.of(
          "what the vendor's rule makes of the licence",
          facts -> LicensingPolicy.vendorRule().assess(facts.once(STATE)));

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
