package io.sysprep.unattend.lint.rules.values;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.AllowedValues;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.SettingRule;
import java.util.Optional;

/** Finds time zones that are none of Windows: display names, abbreviations, another case. */
final class UnknownTimeZone extends SettingRule {

  private static final String WITHOUT_DAYLIGHT_SAVING = "_dstoff";

  UnknownTimeZone() {
    super(
        "unknown-time-zone",
        Severity.ERROR,
        "Windows does not know the time zone",
        "Windows logs an unknown time zone and keeps another, so the setting is lost.",
        "tzutil /l; default time zones in Microsoft's documentation; setupact.log: "
            + "TimeZone: Unknown time zone");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return facts.is("Microsoft-Windows-Shell-Setup", "TimeZone");
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    String zone = setting.value();
    Optional<String> known = AllowedValues.timeZones().spelling(standard(zone));
    if (known.isEmpty() && !zone.isEmpty()) {
      report.value(
          setting,
          "There is no time zone " + setting.quoted() + ".",
          "Write an id that tzutil /l lists, such as W. Europe Standard Time.");
    } else if (known.isPresent() && !known.get().equals(standard(zone))) {
      report.at(
          Severity.INFO,
          setting.element(),
          "Windows spells the time zone \"" + known.get() + "\".",
          "Spell it so.");
    }
  }

  private static String standard(String zone) {
    return zone.endsWith(WITHOUT_DAYLIGHT_SAVING)
        ? zone.substring(0, zone.length() - WITHOUT_DAYLIGHT_SAVING.length())
        : zone;
  }
}
