package io.sysprep.unattend.lint.rules.values;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.Report;
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
  protected void check(KnownSetting setting, Report report) {
    OptionalLong number = setting.number();
    if (number.isPresent() && !isWithin(number.getAsLong(), setting.facts())) {
      report.at(
          setting.element(),
          setting.quoted() + " is not between " + range(setting.facts()) + ".",
          "Write a number within the range.");
    }
  }

  private static boolean isWithin(long number, SettingFacts facts) {
    return number >= facts.minimum().orElse(Long.MIN_VALUE)
        && number <= facts.maximum().orElse(Long.MAX_VALUE);
  }

  private static String range(SettingFacts facts) {
    return facts.minimum().orElse(0) + " and " + facts.maximum().orElse(Long.MAX_VALUE);
  }
}
