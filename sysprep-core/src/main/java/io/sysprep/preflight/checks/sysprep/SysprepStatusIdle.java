package io.sysprep.preflight.checks.sysprep;

import io.sysprep.machine.Port;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.verify.SysprepStatus;

final class SysprepStatusIdle implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of("sysprep-status", "No earlier Sysprep was left unfinished")
        .because(
            "After a run that broke off, the next one fails with 'the machine is in an invalid state' (0x1f).")
        .reads(Port.REGISTRY)
        .remediedBy(
            "Restore a snapshot from before the earlier run, or rebuild. Resetting the registry values is a community's way that Microsoft rejects.")
        .describedAt(
            "https://learn.microsoft.com/troubleshoot/windows-client/setup-upgrade-and-drivers/fatal-error-occurred-sysprep-machine");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    SysprepStatus status = SysprepStatus.of(facts.machine());
    return status.isIdle()
        ? Finding.passed("GeneralizationState is " + shown(status) + ".")
        : Finding.blocking(
                "GeneralizationState is "
                    + shown(status)
                    + ", not 7: an earlier run did not come to its end.")
            .naming("state", shown(status));
  }

  private static String shown(SysprepStatus status) {
    return status.generalizationState().isPresent()
        ? Long.toString(status.generalizationState().getAsLong())
        : "absent";
  }
}
