package io.sysprep.unattend.lint.rules.values;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingPurpose;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.Placeholder;
import io.sysprep.unattend.lint.SettingRule;

/** Finds languages and locales that are none of Windows. */
final class UnknownLocale extends SettingRule {

  UnknownLocale() {
    super(
        "unknown-locale",
        Severity.WARNING,
        "Windows is not known to have the locale",
        "Windows keeps another language, or Setup asks for one.",
        "Available language packs and locales, as cschneegans/unattend-generator "
            + "lists them; names of cultures are not case-sensitive");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return SettingPurpose.LOCALE.isOf(facts);
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    String locale = setting.value();
    if (!locale.isEmpty() && !KnownLocales.isKnown(locale) && !Placeholder.isIn(locale)) {
      report.at(
          setting.element(),
          setting.quoted() + " is no locale that Windows is known to have.",
          "Write a name such as en-US.");
    }
  }
}
