package io.sysprep.preflight.checks.servicing;

import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.Optional;

final class PendingComputerRename implements PrerequisiteCheck {

  private static final RegistryKey KEY =
      RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Control\\ComputerName");

  @Override
  public CheckDescription description() {
    return CheckDescription.of("pending-computer-rename", "No computer rename is pending")
        .because(
            "A rename that waits for a restart is mixed up with the name that specialize gives.")
        .atWorst(CheckDescription.Worst.WARNING)
        .reads(Port.REGISTRY)
        .remediedBy("Restart Windows, then run preflight again.")
        .describedAt("https://github.com/dsccommunity/ComputerManagementDsc/wiki/PendingReboot");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    Optional<String> active = name(facts, "ActiveComputerName");
    Optional<String> next = name(facts, "ComputerName");
    if (active.isEmpty() || next.isEmpty()) {
      return Finding.inconclusive(
          "The registry does not tell the active or the next computer name.");
    }
    return active.get().equalsIgnoreCase(next.get())
        ? Finding.passed("The computer is and stays " + active.get() + ".")
        : Finding.warning(active.get() + " becomes " + next.get() + " at the next boot.")
            .naming("name", active.get())
            .naming("nextName", next.get());
  }

  private static Optional<String> name(PreflightFacts facts, String which) {
    return facts.machine().registry().text(KEY.child(which), "ComputerName");
  }
}
