package io.sysprep.preflight.checks.caller;

import io.sysprep.machine.CurrentUser;
import io.sysprep.machine.Port;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;

final class Elevation implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "elevation", "The program runs elevated, as a member of Administrators")
        .because("Sysprep refuses every other user when it validates privileges.")
        .reads(Port.ACCOUNTS)
        .remediedBy("Start this program elevated, as a member of the Administrators group.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep-process-overview");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    CurrentUser user = facts.currentUser();
    if (!user.administrator()) {
      return Finding.blocking(user.name() + " has no administrator rights in this session.");
    }
    return user.elevated()
        ? Finding.passed(user.name() + " is an elevated administrator.")
        : Finding.blocking(user.name() + " is an administrator, but this program is not elevated.");
  }
}
