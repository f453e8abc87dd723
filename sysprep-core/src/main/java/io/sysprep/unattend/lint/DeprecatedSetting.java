package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;

/** Finds settings that are deprecated and not yet removed from the Windows that the file is for. */
final class DeprecatedSetting implements SettingRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "deprecated-setting",
          Severity.INFO,
          "Microsoft advises against the setting",
          "It still works or is passed over; newer Windows may refuse it.",
          "The pages of settings and the lists of changed answer file settings in "
              + "Microsoft's unattend reference");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public boolean concerns(SettingFacts facts) {
    return facts.lifetime().isDeprecated() || facts.lifetime().isUnsupported();
  }

  @Override
  public void check(KnownSetting setting, IntendedUse use, Findings findings) {
    if (!RemovedSetting.isRemoved(setting.facts(), use)) {
      findings.add(
          DESCRIPTION,
          setting.element(),
          setting.facts().name() + " is deprecated.",
          "Remove it unless the file is also for old Windows.");
    }
  }
}
