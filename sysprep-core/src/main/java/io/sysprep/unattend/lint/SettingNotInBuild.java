package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;

/** Finds settings that came after the build of the machine. */
final class SettingNotInBuild implements SettingRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "setting-not-in-build",
          Severity.ERROR,
          "The Windows that the file is for does not have the setting yet",
          "Setup refuses the file: a component or setting specified in the answer file "
              + "does not exist.",
          "The lists of changed answer file settings in Microsoft's unattend reference");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public boolean concerns(SettingFacts facts) {
    return facts.lifetime().since().isPresent();
  }

  @Override
  public void check(KnownSetting setting, IntendedUse use, Findings findings) {
    long since = setting.facts().lifetime().since().getAsLong();
    if (use.build().isPresent() && use.build().getAsInt() < since) {
      findings.add(
          DESCRIPTION,
          setting.element(),
          setting.facts().name() + " came with build " + since + ".",
          "Leave it out of the file for build " + use.build().getAsInt() + ".");
    }
  }
}
