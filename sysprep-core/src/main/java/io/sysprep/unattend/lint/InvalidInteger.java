package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingType;

/** Finds values of whole numbers that are none. */
final class InvalidInteger implements SettingRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "invalid-integer",
          Severity.ERROR,
          "A setting that is a whole number has another value",
          "Setup refuses a value that is not of the type of the setting.",
          "The pages of settings in Microsoft's unattend reference");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public boolean concerns(SettingFacts facts) {
    return facts.type() == SettingType.INTEGER;
  }

  @Override
  public void check(KnownSetting setting, IntendedUse use, Findings findings) {
    if (!setting.isEmpty() && !isWhole(setting.value())) {
      findings.add(
          DESCRIPTION,
          setting.cost(DESCRIPTION),
          setting.element(),
          setting.quoted() + " is no whole number.",
          "Write decimal digits only.");
    }
  }

  private static boolean isWhole(String value) {
    String digits = value.startsWith("-") ? value.substring(1) : value;
    return !digits.isEmpty() && Digits.only(digits);
  }
}
