package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.SettingsBlock;
import io.sysprep.unattend.Severity;

/** Finds settings whose pass is none of the seven. */
final class UnknownPass implements FileRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "unknown-pass",
          Severity.ERROR,
          "A block of settings names a pass that Windows does not have",
          "No pass of that name ever runs, so all of it is lost.",
          "How Configuration Passes Work, Microsoft's Windows desktop manufacturing "
              + "documentation");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public void check(CheckedFile file, IntendedUse use, Findings findings) {
    for (SettingsBlock block : file.blocks()) {
      if (block.element().attribute("pass").isPresent() && block.pass().isEmpty()) {
        findings.add(
            DESCRIPTION,
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
