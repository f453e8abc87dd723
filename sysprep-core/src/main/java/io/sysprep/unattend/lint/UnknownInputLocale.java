package io.sysprep.unattend.lint;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;

/** Finds keyboards that are none of Windows in the list of input locales. */
final class UnknownInputLocale extends SettingRule {

  UnknownInputLocale() {
    super(
        "unknown-input-locale",
        Severity.WARNING,
        "Windows is not known to have the keyboard",
        "Windows keeps another keyboard, or Setup asks for one.",
        "Microsoft-Windows-International-Core InputLocale in Microsoft's unattend "
            + "reference; keyboards as cschneegans/unattend-generator lists them");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return Locales.isInputLocale(facts);
  }

  @Override
  protected void check(KnownSetting setting, Report report) {
    for (String input : setting.value().split(";", -1)) {
      String one = input.strip();
      if (!one.isEmpty() && !Locales.isInput(one) && !Placeholder.isIn(one)) {
        report.at(
            setting.element(),
            "\"" + one + "\" is no input locale that Windows is known to have.",
            "Write a name such as en-US or a pair such as 0409:00000409, joined by semicolons.");
      }
    }
  }
}
