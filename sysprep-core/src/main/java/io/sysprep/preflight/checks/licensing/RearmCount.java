package io.sysprep.preflight.checks.licensing;

import io.sysprep.machine.Port;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.OptionalInt;

final class RearmCount implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of("rearm-count", "Windows may be rearmed at least once more")
        .because(
            "Generalizing rearms Windows; at 0 Sysprep fails with 0xC004D307 after it has begun to change the machine.")
        .reads(Port.WMI, Port.REGISTRY, Port.SERVICES)
        .fallingBackTo(Port.COMMANDS, Port.FILES, Port.SYSTEM)
        .remediedBy("Build the image from an installation that was generalized less often.")
        .describedAt(
            "https://learn.microsoft.com/troubleshoot/windows-client/setup-upgrade-and-drivers/error-occurs-when-running-sysprep-generalize");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    if (!facts.plan().generalizes()) {
      return Finding.notApplicable("The plan does not generalize, so nothing is rearmed.");
    }
    Finding finding = found(facts);
    return finding.outcome() == Finding.Outcome.BLOCKING && SkippedRearm.in(facts)
        ? Finding.warning(
                finding.text()
                    + " SkipRearm is 1, so generalizing will not rearm: it works, but clones keep the activation state of this machine.")
            .remediedBy(
                "Leave SkipRearm out of the last image's answer file; clones that share a KMS client id are counted as one.")
        : finding;
  }

  private static Finding found(PreflightFacts facts) {
    Finding finding = SharedLicensing.finding(facts.once(SharedLicensing.FACT).rearm());
    OptionalInt rearms =
        facts
            .once(SharedLicensing.STATE)
            .facts()
            .known()
            .map(known -> known.rearm().windows())
            .orElse(OptionalInt.empty());
    return rearms.isPresent() ? finding.naming("rearms", rearms.getAsInt()) : finding;
  }
}
