package io.sysprep.preflight.checks.servicing;

import io.sysprep.machine.Port;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;
import java.util.Optional;

/**
 * An empty folder is no sign: some cumulative updates of Windows Server 2025 leave one, as a build
 * log tells.
 */
final class PreviousWindows implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of("previous-windows", "There is no previous Windows beside this one")
        .because(
            "Windows.old makes the image larger by gigabytes, and is reported to stop Sysprep on newer builds.")
        .atWorst(CheckDescription.Worst.NOTICE)
        .reads(Port.FILES, Port.SYSTEM)
        .remediedBy("Remove it with Disk Cleanup, Previous Windows installations.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep--system-preparation--overview");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    WindowsPath folder = WindowsPath.of(facts.windowsFolder() + ".old");
    Optional<List<WindowsPath>> content = facts.machine().files().list(folder);
    if (content.isEmpty()) {
      return Finding.passed(folder + " is not there.");
    }
    return content.get().isEmpty()
        ? Finding.passed(folder + " is empty.")
        : Finding.notice(folder + " is there.").naming("files", List.of(folder));
  }
}
