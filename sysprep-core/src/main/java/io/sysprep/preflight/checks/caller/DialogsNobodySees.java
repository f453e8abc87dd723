package io.sysprep.preflight.checks.caller;

import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;

final class DialogsNobodySees implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of("dialogs", "Sysprep opens no dialog that nobody sees")
        .because(
            "Without /quiet a failed validation opens a dialog; in a session without a desktop Sysprep then hangs for ever.")
        .atWorst(CheckDescription.Worst.WARNING)
        .remediedBy(
            "Leave out showingDialogs() and asTheVendorWritesIt(), or sit at the desktop while it runs.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep-command-line-options");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    return facts.plan().showsDialogs()
        ? Finding.warning(
            "The plan leaves out /quiet: somebody must sit at the desktop to close dialogs.")
        : Finding.passed("The plan passes /quiet.");
  }
}
