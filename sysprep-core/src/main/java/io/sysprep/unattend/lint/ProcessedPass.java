package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.SettingsBlock;
import io.sysprep.unattend.Severity;

/** Finds passes that Setup will skip because its own mark says that they are done. */
final class ProcessedPass implements FileRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "processed-pass",
          Severity.WARNING,
          "A pass is marked as already processed",
          "Setup skips the pass, for the file is a copy out of its cache.",
          "Windows Setup Automation Overview, Microsoft's Windows desktop manufacturing"
              + " documentation; seen in a published Panther\\unattend.xml");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedFile file, IntendedUse use, Findings findings) {
    for (SettingsBlock block : file.blocks()) {
      if (block.wasProcessed()) {
        findings.add(
            DESCRIPTION,
            use.isForSysprep() ? Severity.ERROR : Severity.WARNING,
            block.element(),
            "The pass " + block.passName() + " is marked as processed.",
            "Use the original answer file, or remove wasPassProcessed.");
      }
    }
  }
}
