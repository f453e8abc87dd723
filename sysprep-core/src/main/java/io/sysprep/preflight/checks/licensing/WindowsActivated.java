package io.sysprep.preflight.checks.licensing;

import io.sysprep.machine.Port;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;

final class WindowsActivated implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of("windows-activated", "Windows is activated")
        .because(
            "The vendor's procedure asks for an activated Windows; clones of one that is not come up in notification or grace.")
        .reads(Port.WMI, Port.REGISTRY, Port.SERVICES)
        .fallingBackTo(Port.COMMANDS, Port.FILES, Port.SYSTEM)
        .remediedBy("Activate Windows with slmgr.vbs /ato.")
        .describedAt(
            "https://learn.microsoft.com/windows-server/get-started/activation-slmgr-vbs-options");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    return LicensingFact.finding(facts.once(LicensingFact.FACT).activation());
  }
}
