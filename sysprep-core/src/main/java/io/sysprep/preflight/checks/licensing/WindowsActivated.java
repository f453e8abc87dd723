package io.sysprep.preflight.checks.licensing;

import io.sysprep.machine.Port;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;

/**
 * The rule of the vendor's guide for images with Cloudbase-Init. Microsoft asks for no activation,
 * and generalizing resets it, so that clones of an activated image begin unactivated, too.
 */
final class WindowsActivated implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of("windows-activated", "Windows is activated")
        .because(
            "The vendor's guide asks for an activated Windows. Generalizing resets the activation, so clones have to activate in any case; one that cannot activate here may fail there, too.")
        .reads(Port.WMI, Port.REGISTRY, Port.SERVICES)
        .fallingBackTo(Port.COMMANDS, Port.FILES, Port.SYSTEM)
        .remediedBy("Activate Windows with slmgr.vbs /ato.")
        .describedAt(
            "https://learn.microsoft.com/windows-server/get-started/activation-slmgr-vbs-options");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    if (!facts.plan().generalizes()) {
      return Finding.notApplicable(
          "The plan does not generalize, so the activation stays as it is.");
    }
    Finding finding = SharedLicensing.finding(facts.once(SharedLicensing.FACT).activation());
    return finding.outcome() == Finding.Outcome.BLOCKING
        ? Finding.warning(finding.text()).remediedBy(finding.remedy().orElseThrow())
        : finding;
  }
}
