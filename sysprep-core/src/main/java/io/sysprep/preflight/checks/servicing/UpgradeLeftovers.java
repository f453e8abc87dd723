package io.sysprep.preflight.checks.servicing;

import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.WindowsVersion;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;

final class UpgradeLeftovers implements PrerequisiteCheck {

  private static final RegistryKey KEY = RegistryKey.localMachine("SYSTEM\\Setup\\Upgrade");

  @Override
  public CheckDescription description() {
    return CheckDescription.of("upgrade-leftovers", "Nothing of an upgrade is left")
        .because(
            "Before Windows 10 1607 an upgraded Windows cannot be generalized at all; since then what the upgrade left can still stop Sysprep.")
        .reads(Port.REGISTRY, Port.SYSTEM)
        .remediedBy(
            "Run Disk Cleanup for previous installations, restart, and run preflight again; before 1607, install anew.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep--system-preparation--overview");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    if (!facts.machine().registry().exists(KEY)) {
      return Finding.passed(KEY + " is not there.");
    }
    return facts.version().isAtLeast(WindowsVersion.BUILD_SERVER_2016)
        ? Finding.warning("Windows was upgraded: " + KEY + " is there.")
        : Finding.blocking(
            "Windows was upgraded, which Sysprep does not support before 1607: "
                + KEY
                + " is there.");
  }
}
