package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingType;

/** Finds values that stand in double quotes; commands may need theirs. */
final class QuotedValue implements SettingRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "quoted-value",
          Severity.INFO,
          "A value is in quotes",
          "Quotes are part of the value in XML, so Windows takes them as such.",
          "Templates of the Microsoft Deployment Toolkit have such a value for "
              + "DisableCallWaiting");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public boolean concerns(SettingFacts facts) {
    return facts.type() != SettingType.GROUP
        && facts.secret().isEmpty()
        && !Commands.isCommand(facts);
  }

  @Override
  public void check(KnownSetting setting, IntendedUse use, Findings findings) {
    String value = setting.value();
    if (value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")) {
      findings.add(DESCRIPTION, setting.element(), "The value is in quotes.", "Remove the quotes.");
    }
  }
}
