package io.sysprep.unattend.lint.rules.values;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingPurpose;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.Placeholder;
import io.sysprep.unattend.lint.SettingRule;

/** Finds keyboards that are none of Windows in the list of input locales. */
final class UnknownInputLocale extends SettingRule {

  private static final String PAIR = "0409:00000409";

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
    return SettingPurpose.INPUT_LOCALE.isOf(facts);
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    int place = 0;
    for (String input : setting.value().split(";", -1)) {
      place++;
      String one = input.strip();
      if (!one.isEmpty() && !KnownLocales.isInput(one) && !Placeholder.isIn(one)) {
        report.at(
            setting.element(),
            named(one, place) + " is no input locale that Windows is known to have.",
            "Write a name such as en-US or a pair such as 0409:00000409, joined by semicolons.");
      }
    }
  }

  /** Says what has the form of a pair, and of everything else the place: it may be a secret. */
  private static String named(String input, int place) {
    boolean pair = input.length() == PAIR.length() && input.indexOf(':') == PAIR.indexOf(':');
    return pair ? "\"" + input + "\"" : "Number " + place + " of the list";
  }
}
