package io.sysprep.unattend.lint.rules.structure;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.lint.CheckedBlock;
import io.sysprep.unattend.lint.CheckedFile;
import io.sysprep.unattend.lint.FileRule;
import io.sysprep.unattend.lint.LintReport;

/** Finds passes that Setup will skip because its own mark says that they are done. */
final class ProcessedPass extends FileRule {

  ProcessedPass() {
    super(
        "processed-pass",
        Severity.WARNING,
        "A pass is marked as already processed",
        "Setup skips the pass, for the file is a copy out of its cache.",
        "Windows Setup Automation Overview, Microsoft's Windows desktop manufacturing"
            + " documentation; seen in a published Panther\\unattend.xml");
  }

  @Override
  protected void check(CheckedFile file, LintReport report) {
    for (CheckedBlock block : file.blocks()) {
      if (block.wasProcessed()) {
        report.at(
            report.use().isForSysprep() ? Severity.ERROR : Severity.WARNING,
            block.element(),
            "The pass " + block.pass() + " is marked as processed.",
            "Use the original answer file, or remove wasPassProcessed.");
      }
    }
  }
}
