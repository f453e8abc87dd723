package io.sysprep.preflight.checks.identity;

import io.sysprep.machine.DomainRole;
import io.sysprep.machine.Port;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;

final class DomainMembership implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of("domain-membership", "The machine is in a workgroup")
        .because(
            "Sysprep is made for workgroup machines: it takes a member out of its domain, while policies of the domain stay.")
        .reads(Port.SYSTEM)
        .remediedBy(
            "Leave the domain before, or waive this check when clones join again by themselves.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep--system-preparation--overview");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    if (!facts.plan().generalizes()) {
      return Finding.notApplicable(
          "The plan does not generalize; only generalizing takes the machine out of its domain.");
    }
    DomainRole role = facts.domainRole();
    if (role.isDomainController()) {
      return Finding.notApplicable("The machine is a domain controller.");
    }
    return role.inDomain()
        ? Finding.blocking("The machine is a member of a domain.")
        : Finding.passed("The machine is in a workgroup.");
  }
}
