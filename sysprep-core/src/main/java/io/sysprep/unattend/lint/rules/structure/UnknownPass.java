package io.sysprep.unattend.lint.rules.structure;

import io.sysprep.unattend.SettingsBlock;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.lint.CheckedFile;
import io.sysprep.unattend.lint.FileRule;
import io.sysprep.unattend.lint.Placeholder;
import io.sysprep.unattend.lint.Report;

/** Finds settings whose pass is none of the seven. */
final class UnknownPass extends FileRule {

  UnknownPass() {
    super(
        "unknown-pass",
        Severity.ERROR,
        "A block of settings names a pass that Windows does not have",
        "No pass of that name ever runs, so all of it is lost.",
        "How Configuration Passes Work, Microsoft's Windows desktop manufacturing "
            + "documentation");
  }

  @Override
  protected void check(CheckedFile file, Report report) {
    for (SettingsBlock block : file.blocks()) {
      if (block.element().attribute("pass").isPresent() && block.pass().isEmpty()) {
        report.at(
            cost(block),
            block.element(),
            "Windows has no pass " + block.passName() + ".",
            "Write one of windowsPE, offlineServicing, generalize, specialize, auditSystem, auditUser"
                + " and oobeSystem, in that case.");
      }
    }
  }

  /** The schema also knows oobeUser, which nothing documents. */
  private static Severity cost(SettingsBlock block) {
    boolean excused = block.passName().equals("oobeUser") || Placeholder.isIn(block.passName());
    return excused ? Severity.WARNING : Severity.ERROR;
  }
}
