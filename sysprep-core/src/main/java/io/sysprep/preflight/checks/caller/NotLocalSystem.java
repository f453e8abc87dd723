package io.sysprep.preflight.checks.caller;

import io.sysprep.machine.CurrentUser;
import io.sysprep.machine.Port;
import io.sysprep.machine.Sid;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;

final class NotLocalSystem implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of("not-local-system", "The program does not run as LocalSystem")
        .because(
            "Sysprep under LocalSystem is not supported; since Windows 11 24H2 and Windows Server 2025 clones then come up with a black screen.")
        .reads(Port.ACCOUNTS)
        .remediedBy(
            "Start this program in a session of an administrator, not from a service, a scheduled task of SYSTEM, or PsExec.")
        .describedAt(
            "https://learn.microsoft.com/troubleshoot/windows-client/setup-upgrade-and-drivers/sysprep-as-system-windows-11");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    CurrentUser user = facts.currentUser();
    return user.sid().equals(Sid.LOCAL_SYSTEM)
        ? Finding.blocking("This program runs as LocalSystem (" + user.sid() + ").")
        : Finding.passed("This program runs as " + user.name() + ".");
  }
}
