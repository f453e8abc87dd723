package io.sysprep.unattend.lint.rules.values;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.SettingRule;
import java.util.OptionalLong;

/** Finds numbers below or above what their setting allows. */
final class OutOfRange extends SettingRule {

  OutOfRange() {
    super(
        "out-of-range",
        Severity.ERROR,
        "A number is outside its range",
        "Setup refuses a value that the setting cannot have.",
        "The pages of settings in Microsoft's unattend reference");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return facts.minimum().isPresent() || facts.maximum().isPresent();
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    SettingFacts facts = setting.facts();
    OptionalLong number = setting.number();
    if (isBelow(number, facts.minimum())) {
      report.at(
          setting.element(),
          setting.quoted() + " is less than " + facts.minimum().getAsLong() + ".",
          "Write a number within the range.");
    } else if (isAbove(setting, number, facts.maximum())) {
      report.at(
          setting.element(),
          setting.quoted() + " is more than " + facts.maximum().getAsLong() + ".",
          "Write a number within the range.");
    }
  }

  private static boolean isBelow(OptionalLong number, OptionalLong least) {
    return least.isPresent() && number.isPresent() && number.getAsLong() < least.getAsLong();
  }

  /** A number that Java cannot hold is above any bound. */
  private static boolean isAbove(KnownSetting setting, OptionalLong number, OptionalLong most) {
    if (most.isEmpty() || setting.isEmpty()) {
      return false;
    }
    return number.isPresent() ? number.getAsLong() > most.getAsLong() : setting.hasOnlyDigits();
  }
}
