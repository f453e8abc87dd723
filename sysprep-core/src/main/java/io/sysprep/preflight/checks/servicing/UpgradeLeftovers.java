package io.sysprep.preflight.checks.servicing;

import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryView;
import io.sysprep.machine.WindowsVersion;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;

/**
 * What an upgrade leaves: the sub-key {@code Source OS (Updated on ...)}, seen on an upgraded
 * machine and on none that was not. The key {@code Upgrade} alone says little: Plug and Play and
 * scripts write there too.
 */
final class UpgradeLeftovers implements PrerequisiteCheck {

  private static final RegistryKey SETUP = RegistryKey.localMachine("SYSTEM\\Setup");
  private static final String SOURCE = "Source OS";

  @Override
  public CheckDescription description() {
    return CheckDescription.of("upgrade-leftovers", "Nothing of an upgrade is left")
        .because(
            "Before Windows 10 1607 an upgraded Windows cannot be generalized at all; since then what the upgrade left can still stop Sysprep.")
        .reads(Port.REGISTRY, Port.SYSTEM)
        .remediedBy(
            "Install Windows anew for the image. Since 1607 an upgraded one may be generalized: make a clone, see that it is well, and waive this check.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep--system-preparation--overview");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    RegistryView registry = facts.machine().registry();
    for (String name : registry.subKeys(SETUP).orElse(List.of())) {
      if (name.regionMatches(true, 0, SOURCE, 0, SOURCE.length())) {
        return upgraded(name, facts);
      }
    }
    return notUpgraded(registry.exists(SETUP.child("Upgrade")));
  }

  /** The name holds a date with slashes, of which no {@link RegistryKey} can be made. */
  private static Finding upgraded(String source, PreflightFacts facts) {
    String text = "Windows was upgraded: " + SETUP + "\\" + source + " is there.";
    Finding finding =
        facts.version().isAtLeast(WindowsVersion.BUILD_SERVER_2016)
            ? Finding.warning(text)
            : Finding.blocking(text + " Before 1607 Sysprep does not support that.");
    return finding.naming("keys", List.of(SETUP + "\\" + source));
  }

  private static Finding notUpgraded(boolean upgradeKey) {
    return upgradeKey
        ? Finding.notice(
            SETUP.child("Upgrade")
                + " is there, which an upgrade leaves, but also Plug and Play; nothing else tells of an upgrade.")
        : Finding.passed("No installation before this one is on record.");
  }
}
