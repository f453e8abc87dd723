package io.sysprep.unattend.lint.rules.values;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingType;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.Oddity;
import io.sysprep.unattend.lint.SettingRule;
import java.util.Locale;

/** Finds booleans such as True. */
final class BooleanSpelling extends SettingRule {

  BooleanSpelling() {
    super(
        "boolean-spelling",
        Severity.INFO,
        "A boolean is not written in lower case",
        "It is known to work: Windows SIM writes true and false, and no file is known to fail for "
            + "another case.",
        "13 of all published values are True");
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
    String lower = setting.value().toLowerCase(Locale.ROOT);
    if (lower.equals("true") || lower.equals("false")) {
      report.at(
          setting.element(), setting.quoted() + " is not lower case.", "Write " + lower + ".");
    }
  }
}
