package io.sysprep.unattend.lint.rules.setup;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.lint.CheckedBlock;
import io.sysprep.unattend.lint.CheckedFile;
import io.sysprep.unattend.lint.FileRule;
import io.sysprep.unattend.lint.LintReport;
import java.util.Set;

/** Finds files for install media that are given to Sysprep. */
final class NothingForSysprep extends FileRule {

  private static final Set<String> OTHERS = Set.of("windowsPE", "offlineServicing", "");

  NothingForSysprep() {
    super(
        "nothing-for-sysprep",
        Severity.WARNING,
        "The file has no pass that Sysprep leads to",
        "Sysprep accepts the file and applies nothing of it.",
        "How Configuration Passes Work, Microsoft's Windows desktop manufacturing "
            + "documentation");
  }

  @Override
  protected void check(CheckedFile file, LintReport report) {
    if (report.use().isForSysprep() && !file.blocks().isEmpty() && !anyPassFor(file)) {
      report.at(
          file.root(),
          "The file has settings for install media only.",
          "Give Sysprep a file with generalize, specialize or oobeSystem settings.");
    }
  }

  private static boolean anyPassFor(CheckedFile file) {
    for (CheckedBlock block : file.blocks()) {
      if (!OTHERS.contains(block.pass())) {
        return true;
      }
    }
    return false;
  }
}
