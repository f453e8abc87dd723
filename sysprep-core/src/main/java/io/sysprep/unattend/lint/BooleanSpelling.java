package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingType;
import java.util.Locale;

/** Finds booleans such as True. */
final class BooleanSpelling implements SettingRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "boolean-spelling",
          Severity.WARNING,
          "A boolean is not written in lower case",
          "Windows SIM writes true and false; it is not documented that Setup takes "
              + "another case.",
          "13 of all published values are True");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public boolean concerns(SettingFacts facts) {
    return facts.type() == SettingType.BOOLEAN;
  }

  @Override
  public void check(KnownSetting setting, IntendedUse use, Findings findings) {
    String value = setting.value();
    String lower = value.toLowerCase(Locale.ROOT);
    if (!value.equals(lower) && (lower.equals("true") || lower.equals("false"))) {
      findings.add(
          DESCRIPTION,
          setting.element(),
          setting.quoted() + " is not lower case.",
          "Write " + lower + ".");
    }
  }
}
