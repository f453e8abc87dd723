package io.sysprep.preflight.checks.identity;

import io.sysprep.machine.Port;
import io.sysprep.machine.WindowsVersion;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;

final class AdministratorPasswordNotice implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "administrator-password", "The administrator password outlasts Sysprep")
        .because(
            "On Windows Server 2012 and 2012 R2 Sysprep deletes the administrator password; one that a cloud console sets is invalid until it is set again.")
        .atWorst(CheckDescription.Worst.NOTICE)
        .reads(Port.SYSTEM)
        .remediedBy("Log in to each clone once and set the administrator password.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep--system-preparation--overview");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    WindowsVersion version = facts.version();
    boolean deletes =
        version.kind().isServer()
            && (version.build() == WindowsVersion.BUILD_SERVER_2012
                || version.build() == WindowsVersion.BUILD_SERVER_2012_R2);
    if (!deletes || !facts.plan().generalizes()) {
      return Finding.notApplicable("This concerns Windows Server 2012 and 2012 R2.");
    }
    return Finding.notice(
        "Sysprep deletes the administrator password of "
            + version.productName()
            + ": log in to each clone and set it again; one set in a cloud console is invalid.");
  }
}
