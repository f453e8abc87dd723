package io.sysprep.unattend.lint.rules.structure;

import io.sysprep.unattend.ConfigurationPass;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.lint.CheckedBlock;
import io.sysprep.unattend.lint.CheckedFile;
import io.sysprep.unattend.lint.FileRule;
import io.sysprep.unattend.lint.LintReport;

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
  protected void check(CheckedFile file, LintReport report) {
    for (CheckedBlock block : file.blocks()) {
      if (block.hasPass() && !block.isInKnownPass()) {
        report.at(
            cost(block, report),
            block.element(),
            "Windows has no such pass" + meant(block) + ".",
            "Write one of windowsPE, offlineServicing, generalize, specialize, auditSystem, auditUser"
                + " and oobeSystem, in that case.");
      }
    }
  }

  /** Only what is nearly a pass is named: whatever else stands there may be a secret. */
  private static String meant(CheckedBlock block) {
    for (ConfigurationPass pass : ConfigurationPass.values()) {
      if (pass.attributeValue().equalsIgnoreCase(block.pass().strip())) {
        return " as " + block.pass() + "; it is spelled " + pass.attributeValue();
      }
    }
    return "";
  }

  /**
   * The schema also knows oobeUser, which nothing documents; a pass named disabled is switched off
   * on purpose.
   */
  private static Severity cost(CheckedBlock block, LintReport report) {
    boolean excused = block.pass().equals("oobeUser") || block.pass().equals("disabled");
    return excused ? Severity.WARNING : report.cost(block.pass());
  }
}
