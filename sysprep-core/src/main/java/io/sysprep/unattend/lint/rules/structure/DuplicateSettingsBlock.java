package io.sysprep.unattend.lint.rules.structure;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.lint.CheckedBlock;
import io.sysprep.unattend.lint.CheckedFile;
import io.sysprep.unattend.lint.FileRule;
import io.sysprep.unattend.lint.LintReport;
import java.util.HashMap;
import java.util.Map;

/** Finds a pass that has more than one block of settings. */
final class DuplicateSettingsBlock extends FileRule {

  DuplicateSettingsBlock() {
    super(
        "duplicate-settings-block",
        Severity.WARNING,
        "A pass has more than one block of settings",
        "How Setup joins them is not documented, so part of the file may be ignored.",
        "Windows SIM writes one settings element per pass; unattend.xsd of"
            + " cschneegans/unattend-generator");
  }

  @Override
  protected void check(CheckedFile file, LintReport report) {
    Map<String, CheckedBlock> seen = new HashMap<>();
    for (CheckedBlock block : file.blocks()) {
      CheckedBlock first = seen.putIfAbsent(block.pass(), block);
      if (first != null) {
        report.conflict(
            block.element(),
            first.element(),
            "The pass "
                + block.pass()
                + " already has settings on line "
                + first.element().line()
                + ".",
            "Move the components into one settings element.");
      }
    }
  }
}
