package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;

/** Finds languages and locales that are none of Windows. */
final class UnknownLocale implements SettingRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "unknown-locale",
          Severity.WARNING,
          "Windows is not known to have the locale",
          "Windows keeps another language, or Setup asks for one.",
          "Available language packs and locales, as cschneegans/unattend-generator "
              + "lists them; names of cultures are not case-sensitive");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public boolean concerns(SettingFacts facts) {
    return Locales.isLocale(facts);
  }

  @Override
  public void check(KnownSetting setting, IntendedUse use, Findings findings) {
    String locale = setting.value();
    if (!locale.isEmpty() && !Locales.isKnown(locale) && !Placeholder.isIn(locale)) {
      findings.add(
          DESCRIPTION,
          setting.element(),
          setting.quoted() + " is no locale that Windows is known to have.",
          "Write a name such as en-US.");
    }
  }
}
