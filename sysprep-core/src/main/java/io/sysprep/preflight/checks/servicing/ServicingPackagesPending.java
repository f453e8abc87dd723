package io.sysprep.preflight.checks.servicing;

import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;

final class ServicingPackagesPending implements PrerequisiteCheck {

  private static final RegistryKey KEY =
      RegistryKey.localMachine(
          "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\PackagesPending");

  @Override
  public CheckDescription description() {
    return CheckDescription.of("packages-pending-servicing", "Servicing has no packages to finish")
        .because(
            "Sysprep cleans up components, and packages are half installed; tools that make images take it for a reason to restart first. No page of Microsoft's says that Sysprep refuses.")
        .reads(Port.REGISTRY)
        .remediedBy(
            "Restart Windows: nothing but a restart clears it, waiting does not. Then run preflight again.")
        .describedAt("https://github.com/dsccommunity/ComputerManagementDsc/wiki/PendingReboot");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    return PendingKey.finding(facts, KEY);
  }
}
