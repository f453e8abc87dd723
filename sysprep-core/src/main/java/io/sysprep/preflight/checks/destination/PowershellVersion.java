package io.sysprep.preflight.checks.destination;

import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;

final class PowershellVersion implements PrerequisiteCheck {

  /** General knowledge: to be proven by {@code $PSVersionTable} beside it. */
  private static final RegistryKey ENGINE =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\PowerShell\\3\\PowerShellEngine");

  private static final String VERSION = "PowerShellVersion";

  private static final int FIRST = 4;

  @Override
  public CheckDescription description() {
    return CheckDescription.of("powershell-version", "PowerShell is not outdated")
        .because("Amazon WorkSpaces needs PowerShell 4 for licences of one's own.")
        .atWorst(CheckDescription.Worst.WARNING)
        .reads(Port.REGISTRY)
        .remediedBy("Install Windows Management Framework 5.1.")
        .describedAt("https://docs.aws.amazon.com/workspaces/latest/api/API_ErrorDetails.html");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    String version = facts.machine().registry().text(ENGINE, VERSION).orElse("");
    if (version.isEmpty()) {
      return Finding.warning("There is no PowerShell 3 or later.");
    }
    String major = version.split("\\.", -1)[0];
    boolean known = major.matches("\\d{1,3}");
    if (!known) {
      return Finding.inconclusive(VERSION + " is no version: " + version + ".");
    }
    String text = "PowerShell is of version " + version + ".";
    return (Integer.parseInt(major) >= FIRST ? Finding.passed(text) : Finding.warning(text))
        .naming("version", version);
  }
}
