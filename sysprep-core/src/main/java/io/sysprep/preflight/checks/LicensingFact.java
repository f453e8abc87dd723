package io.sysprep.preflight.checks;

import io.sysprep.licensing.LicensingAssessment;
import io.sysprep.licensing.LicensingPolicy;
import io.sysprep.licensing.LicensingReader;
import io.sysprep.licensing.LicensingVerdict;
import io.sysprep.preflight.Fact;
import io.sysprep.preflight.Finding;

/**
 * What the vendor's rule makes of the licence: read once, by WMI or else from the text of
 * slmgr.vbs.
 */
final class LicensingFact {

  static final Fact<LicensingAssessment> FACT =
      Fact.of(
          "the licence of Windows",
          facts ->
              LicensingPolicy.vendorRule()
                  .assess(LicensingReader.standard().read(facts.machine())));

  private LicensingFact() {}

  static Finding finding(LicensingVerdict verdict) {
    String reason = verdict.finding().reason();
    return switch (verdict.outcome()) {
      case SATISFIED -> Finding.passed(reason);
      case NOT_SATISFIED -> Finding.blocking(reason).remediedBy(verdict.finding().remedy());
      case UNDECIDED -> Finding.inconclusive(reason);
    };
  }

  static boolean isUnreadable(LicensingAssessment assessment) {
    return assessment.activation().outcome() == LicensingVerdict.Outcome.UNDECIDED;
  }
}
