package io.sysprep.preflight.checks.servicing;

import io.sysprep.machine.Port;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;

final class PendingServicingFile implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "pending-servicing-file", "Servicing has no operations left for the next boot")
        .because(
            "WinSxS\\pending.xml holds operations that run at the next boot: on every clone, at the same time as specialize.")
        .reads(Port.FILES, Port.SYSTEM)
        .remediedBy("Restart Windows until this is gone, then run preflight again.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/understanding-servicing-strategies");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    WindowsPath file = facts.windowsFolder().resolve("WinSxS\\pending.xml");
    return facts.machine().files().info(file).isPresent()
        ? Finding.blocking(file + " is there.").naming("files", List.of(file))
        : Finding.passed(file + " is not there.");
  }
}
