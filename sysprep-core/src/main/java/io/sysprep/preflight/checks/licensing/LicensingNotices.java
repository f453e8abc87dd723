package io.sysprep.preflight.checks.licensing;

import io.sysprep.licensing.LicensingAssessment;
import io.sysprep.licensing.LicensingFinding;
import io.sysprep.machine.Port;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.function.Function;
import java.util.stream.Collectors;

final class LicensingNotices implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "licensing-notices", "Nothing else about the licence needs attention")
        .because(
            "A last rearm, an evaluation that runs out, or SkipRearm left on shows only on clones, months later.")
        .atWorst(CheckDescription.Worst.WARNING)
        .reads(Port.WMI, Port.REGISTRY, Port.SERVICES)
        .fallingBackTo(Port.COMMANDS, Port.FILES, Port.SYSTEM)
        .remediedBy("Read what is said of each.")
        .describedAt(
            "https://learn.microsoft.com/windows-server/get-started/activation-slmgr-vbs-options");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    LicensingAssessment assessment = facts.once(SharedLicensing.FACT);
    if (SharedLicensing.isUnreadable(assessment)) {
      return Finding.inconclusive(assessment.activation().reason());
    }
    if (assessment.notices().isEmpty()) {
      return Finding.passed("Nothing else about the licence needs attention.");
    }
    return Finding.warning(told(assessment, LicensingFinding::reason))
        .remediedBy(told(assessment, LicensingFinding::remedy));
  }

  private static String told(
      LicensingAssessment assessment, Function<LicensingFinding, String> part) {
    return assessment.notices().stream().map(part).collect(Collectors.joining(" "));
  }
}
