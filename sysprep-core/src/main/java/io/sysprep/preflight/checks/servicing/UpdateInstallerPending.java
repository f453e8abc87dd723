package io.sysprep.preflight.checks.servicing;

import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;

final class UpdateInstallerPending implements PrerequisiteCheck {

  private static final RegistryKey KEY = RegistryKey.localMachine("SOFTWARE\\Microsoft\\Updates");

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "restart-pending-update-installer", "No update installer waits for a restart")
        .because(
            "UpdateExeVolatile is not 0 while an update.exe, the installer of updates up to Windows Server 2003, waits for a restart to finish.")
        .reads(Port.REGISTRY)
        .remediedBy("Restart Windows until this is gone, then run preflight again.")
        .describedAt("https://github.com/dsccommunity/ComputerManagementDsc/wiki/PendingReboot");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    long pending = facts.machine().registry().number(KEY, "UpdateExeVolatile").orElse(0);
    return pending == 0
        ? Finding.passed("No update installer waits.")
        : Finding.blocking("UpdateExeVolatile is " + pending + ".");
  }
}
