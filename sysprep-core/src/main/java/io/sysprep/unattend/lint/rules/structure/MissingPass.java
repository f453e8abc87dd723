package io.sysprep.unattend.lint.rules.structure;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.lint.CheckedBlock;
import io.sysprep.unattend.lint.CheckedFile;
import io.sysprep.unattend.lint.FileRule;
import io.sysprep.unattend.lint.LintReport;

/** Finds settings without the attribute pass. */
final class MissingPass extends FileRule {

  MissingPass() {
    super(
        "missing-pass",
        Severity.ERROR,
        "A block of settings does not say for which pass it is",
        "Setup cannot apply it in any pass, so all of it is lost.",
        "unattend.xsd of cschneegans/unattend-generator, which Windows SIM's own "
            + "messages match");
  }

  @Override
  protected void check(CheckedFile file, LintReport report) {
    for (CheckedBlock block : file.blocks()) {
      if (!block.hasPass()) {
        report.at(block.element(), "The settings have no pass.", "Add the attribute pass.");
      }
    }
  }
}
