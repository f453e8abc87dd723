package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.SettingsBlock;
import io.sysprep.unattend.Severity;
import java.util.Set;

/** Finds files for install media that are given to Sysprep. */
final class NothingForSysprep implements FileRule {

  private static final Set<String> OTHERS = Set.of("windowsPE", "offlineServicing", "");

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "nothing-for-sysprep",
          Severity.WARNING,
          "The file has no pass that Sysprep leads to",
          "Sysprep accepts the file and applies nothing of it.",
          "How Configuration Passes Work, Microsoft's Windows desktop manufacturing "
              + "documentation");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedFile file, IntendedUse use, Findings findings) {
    if (use.isForSysprep() && !file.blocks().isEmpty() && !anyPassFor(file)) {
      findings.add(
          DESCRIPTION,
          file.root(),
          "The file has settings for install media only.",
          "Give Sysprep a file with generalize, specialize or oobeSystem settings.");
    }
  }

  private static boolean anyPassFor(CheckedFile file) {
    for (SettingsBlock block : file.blocks()) {
      if (!OTHERS.contains(block.passName())) {
        return true;
      }
    }
    return false;
  }
}
