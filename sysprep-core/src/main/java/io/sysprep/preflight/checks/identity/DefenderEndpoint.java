package io.sysprep.preflight.checks.identity;

import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;

final class DefenderEndpoint implements PrerequisiteCheck {

  private static final RegistryKey KEY =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows Advanced Threat Protection");

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "defender-endpoint", "The machine is not onboarded to Defender for Endpoint")
        .because(
            "Sysprep fails with access denied when it deletes senseGuid on an onboarded machine, half way through generalize.")
        .atWorst(CheckDescription.Worst.WARNING)
        .reads(Port.REGISTRY)
        .remediedBy("Offboard the machine before imaging; onboard clones by a script.")
        .describedAt("https://github.com/actions/runner-images/issues/9659");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    return facts.machine().registry().value(KEY, "senseGuid").isPresent()
        ? Finding.warning(KEY + " has a senseGuid.")
        : Finding.passed(KEY + " has no senseGuid.");
  }
}
