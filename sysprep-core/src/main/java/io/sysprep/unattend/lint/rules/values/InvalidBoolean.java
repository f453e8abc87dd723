package io.sysprep.unattend.lint.rules.values;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingType;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.Oddity;
import io.sysprep.unattend.lint.SettingRule;
import java.util.Locale;
import java.util.Set;

/** Finds values of booleans that are no boolean in any spelling. */
final class InvalidBoolean extends SettingRule {

  private static final Set<String> WORDS = Set.of("true", "false", "1", "0");

  InvalidBoolean() {
    super(
        "invalid-boolean",
        Severity.ERROR,
        "A setting that is true or false has another value",
        "Setup refuses a value that is not of the type of the setting.",
        "The pages of settings in Microsoft's unattend reference; booleans are "
            + "xsd:boolean in 99.9 % of published values");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return facts.type() == SettingType.BOOLEAN;
  }

  @Override
  protected Oddity looksFor() {
    return Oddity.NOT_BOOLEAN;
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    if (!setting.isEmpty() && !WORDS.contains(setting.value().toLowerCase(Locale.ROOT))) {
      report.value(
          setting, setting.quoted() + " is neither true nor false.", "Write true or false.");
    }
  }
}
