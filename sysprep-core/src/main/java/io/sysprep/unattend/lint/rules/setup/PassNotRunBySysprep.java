package io.sysprep.unattend.lint.rules.setup;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.lint.CheckedBlock;
import io.sysprep.unattend.lint.CheckedFile;
import io.sysprep.unattend.lint.FileRule;
import io.sysprep.unattend.lint.LintReport;
import java.util.Set;

/** Finds passes that only install media and servicing tools run, in a file for Sysprep. */
final class PassNotRunBySysprep extends FileRule {

  private static final Set<String> NOT_RUN = Set.of("windowsPE", "offlineServicing");

  PassNotRunBySysprep() {
    super(
        "pass-not-run-by-sysprep",
        Severity.INFO,
        "Sysprep does not run a pass of the file",
        "The settings have no effect when the file is given to Sysprep.",
        "How Configuration Passes Work: Setup on install media runs windowsPE, "
            + "servicing tools run offlineServicing");
  }

  @Override
  protected void check(CheckedFile file, LintReport report) {
    if (!report.use().isForSysprep()) {
      return;
    }
    for (CheckedBlock block : file.blocks()) {
      if (NOT_RUN.contains(block.pass())) {
        report.at(
            block.element(),
            "Sysprep does not run the pass " + block.pass() + ".",
            "Leave it out of the file for Sysprep.");
      }
    }
  }
}
