package io.sysprep.preflight.checks.identity;

import io.sysprep.machine.Port;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;

final class DomainController implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of("domain-controller", "The machine is no domain controller")
        .because(
            "Active Directory Domain Services cannot be generalized; clones would be broken controllers.")
        .reads(Port.SYSTEM)
        .remediedBy("Demote the domain controller before.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep-support-for-server-roles");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    return facts.domainRole().isDomainController()
        ? Finding.blocking("The machine is a domain controller.")
        : Finding.passed("The machine is no domain controller.");
  }
}
