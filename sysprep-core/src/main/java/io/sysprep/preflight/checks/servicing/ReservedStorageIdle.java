package io.sysprep.preflight.checks.servicing;

import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.OptionalLong;

final class ReservedStorageIdle implements PrerequisiteCheck {

  private static final RegistryKey KEY =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\ReserveManager");

  @Override
  public CheckDescription description() {
    return CheckDescription.of("reserved-storage-idle", "Reserved storage is not in use")
        .because("Sysprep stops with 0x800F0975 while updates or servicing use reserved storage.")
        .reads(Port.REGISTRY)
        .remediedBy(
            "Finish updates and restart; then DISM /Online /Cleanup-Image /StartComponentCleanup.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/dism-storage-reserve");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    return facts
        .machine()
        .registry()
        .value(KEY, "ActiveScenario")
        .map(ReservedStorageIdle::judge)
        .orElseGet(() -> Finding.passed("This Windows keeps no reserved storage."));
  }

  private static Finding judge(RegistryValue value) {
    OptionalLong scenario = value.asNumber();
    if (scenario.isEmpty()) {
      return Finding.inconclusive("ActiveScenario is a " + value.typeName() + ", not a number.");
    }
    return scenario.getAsLong() == 0
        ? Finding.passed("No scenario uses reserved storage.")
        : Finding.blocking("Scenario " + scenario.getAsLong() + " uses reserved storage.")
            .naming("scenario", scenario.getAsLong());
  }
}
