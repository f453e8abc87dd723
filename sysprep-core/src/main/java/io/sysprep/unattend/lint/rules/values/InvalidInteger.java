package io.sysprep.unattend.lint.rules.values;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingType;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.Oddity;
import io.sysprep.unattend.lint.SettingRule;

/** Finds values of whole numbers that are none. */
final class InvalidInteger extends SettingRule {

  InvalidInteger() {
    super(
        "invalid-integer",
        Severity.ERROR,
        "A setting that is a whole number has another value",
        "Setup refuses a value that is not of the type of the setting.",
        "The pages of settings in Microsoft's unattend reference");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return facts.type() == SettingType.INTEGER;
  }

  @Override
  protected Oddity looksFor() {
    return Oddity.NOT_DIGITS;
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    if (!setting.isEmpty() && !isNegative(setting)) {
      report.value(
          setting, setting.quoted() + " is no whole number.", "Write decimal digits only.");
    }
  }

  private static boolean isNegative(KnownSetting setting) {
    return setting.value().startsWith("-") && setting.number().isPresent();
  }
}
