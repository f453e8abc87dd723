package io.sysprep.preflight.checks.servicing;

import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;

final class ServicingRestartPending implements PrerequisiteCheck {

  private static final RegistryKey KEY =
      RegistryKey.localMachine(
          "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootPending");

  @Override
  public CheckDescription description() {
    return CheckDescription.of("restart-pending-servicing", "Servicing waits for no restart")
        .because("Sysprep cannot clean up components while servicing waits for a restart.")
        .reads(Port.REGISTRY)
        .remediedBy("Restart Windows until this is gone, then run preflight again.")
        .describedAt("https://github.com/dsccommunity/ComputerManagementDsc/wiki/PendingReboot");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    return PendingKey.finding(facts, KEY);
  }
}
