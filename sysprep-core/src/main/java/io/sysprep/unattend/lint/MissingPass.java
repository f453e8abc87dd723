package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.SettingsBlock;
import io.sysprep.unattend.Severity;

/** Finds settings without the attribute pass. */
final class MissingPass implements FileRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "missing-pass",
          Severity.ERROR,
          "A block of settings does not say for which pass it is",
          "Setup cannot apply it in any pass, so all of it is lost.",
          "unattend.xsd of cschneegans/unattend-generator, which Windows SIM's own "
              + "messages match");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedFile file, IntendedUse use, Findings findings) {
    for (SettingsBlock block : file.blocks()) {
      if (block.element().attribute("pass").isEmpty()) {
        findings.add(
            DESCRIPTION, block.element(), "The settings have no pass.", "Add the attribute pass.");
      }
    }
  }
}
