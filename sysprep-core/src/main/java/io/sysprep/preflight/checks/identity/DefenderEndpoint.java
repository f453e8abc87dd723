package io.sysprep.preflight.checks.identity;

import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryView;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;

final class DefenderEndpoint implements PrerequisiteCheck {

  private static final RegistryKey KEY =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows Advanced Threat Protection");
  private static final long ONBOARDED = 1;

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "defender-endpoint", "The machine is not onboarded to Defender for Endpoint")
        .because(
            "Sysprep fails with access denied when it deletes senseGuid on an onboarded machine, half way through generalize, from where there is no way back.")
        .reads(Port.REGISTRY)
        .remediedBy(
            "Offboard the machine, wait until the service sense is stopped, and delete senseGuid as LocalSystem; onboard clones by a script.")
        .describedAt("https://github.com/actions/runner-images/issues/9659");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    if (!facts.plan().generalizes()) {
      return Finding.notApplicable(
          "The plan does not generalize; only generalizing deletes senseGuid.");
    }
    RegistryView registry = facts.machine().registry();
    boolean identified = registry.value(KEY, "senseGuid").isPresent();
    if (registry.number(KEY.child("Status"), "OnboardingState").orElse(0) == ONBOARDED) {
      return Finding.blocking("The machine is onboarded: OnboardingState is 1.");
    }
    return identified
        ? Finding.warning(
            KEY
                + " has a senseGuid, though OnboardingState is not 1: a leftover, or not yet onboarded.")
        : Finding.passed(KEY + " has no senseGuid.");
  }
}
