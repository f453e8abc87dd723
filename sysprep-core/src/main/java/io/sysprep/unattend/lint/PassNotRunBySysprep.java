package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.SettingsBlock;
import io.sysprep.unattend.Severity;
import java.util.Set;

/** Finds passes that only install media and servicing tools run, in a file for Sysprep. */
final class PassNotRunBySysprep implements FileRule {

  private static final Set<String> NOT_RUN = Set.of("windowsPE", "offlineServicing");

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "pass-not-run-by-sysprep",
          Severity.INFO,
          "Sysprep does not run a pass of the file",
          "The settings have no effect when the file is given to Sysprep.",
          "How Configuration Passes Work: Setup on install media runs windowsPE, "
              + "servicing tools run offlineServicing");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedFile file, IntendedUse use, Findings findings) {
    if (!use.isForSysprep()) {
      return;
    }
    for (SettingsBlock block : file.blocks()) {
      if (NOT_RUN.contains(block.passName())) {
        findings.add(
            DESCRIPTION,
            block.element(),
            "Sysprep does not run the pass " + block.passName() + ".",
            "Leave it out of the file for Sysprep.");
      }
    }
  }
}
