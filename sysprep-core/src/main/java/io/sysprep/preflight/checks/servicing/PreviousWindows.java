package io.sysprep.preflight.checks.servicing;

import io.sysprep.machine.Port;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;

final class PreviousWindows implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of("previous-windows", "There is no previous Windows beside this one")
        .because(
            "Windows.old makes the image larger by gigabytes, and is reported to stop Sysprep on newer builds.")
        .atWorst(CheckDescription.Worst.WARNING)
        .reads(Port.FILES, Port.SYSTEM)
        .remediedBy("Remove it with Disk Cleanup, Previous Windows installations.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep--system-preparation--overview");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    WindowsPath folder = WindowsPath.of(facts.windowsFolder() + ".old");
    return facts.machine().files().info(folder).isPresent()
        ? Finding.warning(folder + " is there.")
        : Finding.passed(folder + " is not there.");
  }
}
