package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.AllowedValues;
import io.sysprep.unattend.catalogue.SettingFacts;
import java.util.Optional;

/** Finds time zones that are none of Windows: display names, abbreviations, another case. */
final class UnknownTimeZone implements SettingRule {

  private static final String WITHOUT_DAYLIGHT_SAVING = "_dstoff";

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "unknown-time-zone",
          Severity.ERROR,
          "Windows does not know the time zone",
          "Windows logs an unknown time zone and keeps another, so the setting is lost.",
          "tzutil /l; default time zones in Microsoft's documentation; setupact.log: "
              + "TimeZone: Unknown time zone");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public boolean concerns(SettingFacts facts) {
    return facts.is("Microsoft-Windows-Shell-Setup", "TimeZone");
  }

  @Override
  public void check(KnownSetting setting, IntendedUse use, Findings findings) {
    String zone = setting.value();
    Optional<String> known = AllowedValues.timeZones().spelling(standard(zone));
    if (known.isEmpty() && !zone.isEmpty()) {
      findings.add(
          DESCRIPTION,
          setting.cost(DESCRIPTION),
          setting.element(),
          "There is no time zone " + setting.quoted() + ".",
          "Write an id that tzutil /l lists, such as W. Europe Standard Time.");
    } else if (known.isPresent() && !known.get().equals(standard(zone))) {
      findings.add(
          DESCRIPTION,
          Severity.WARNING,
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
