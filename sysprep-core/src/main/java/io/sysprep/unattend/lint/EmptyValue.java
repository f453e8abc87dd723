package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingType;

/**
 * Finds empty settings that have to have a value: numbers, booleans, and texts whose page says so.
 */
final class EmptyValue implements SettingRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "empty-value",
          Severity.WARNING,
          "A setting that needs a value is empty",
          "The reference says that it may not be empty; what Setup takes then is not "
              + "documented.",
          "The pages of settings in Microsoft's unattend reference; 71 of 587 published"
              + " files have such settings");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public boolean concerns(SettingFacts facts) {
    return facts.isEmptyForbidden()
        || facts.type() == SettingType.BOOLEAN
        || facts.type() == SettingType.INTEGER;
  }

  @Override
  public void check(KnownSetting setting, IntendedUse use, Findings findings) {
    if (setting.isEmpty()) {
      findings.add(
          DESCRIPTION,
          setting.element(),
          setting.facts().name() + " is empty.",
          "Fill it in or remove it.");
    }
  }
}
