package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;

/**
 * Finds texts beyond their greatest length; computer names and commands have rules of their own.
 */
final class ValueTooLong implements SettingRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "value-too-long",
          Severity.ERROR,
          "A text is longer than its setting allows",
          "Setup refuses a value that the setting cannot have.",
          "The pages of settings in Microsoft's unattend reference");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public boolean concerns(SettingFacts facts) {
    return facts.maximumLength().isPresent()
        && !Commands.isCommand(facts)
        && !ComputerNames.isName(facts);
  }

  @Override
  public void check(KnownSetting setting, IntendedUse use, Findings findings) {
    long longest = setting.facts().maximumLength().getAsLong();
    int length = setting.text().length();
    if (length > longest) {
      findings.add(
          DESCRIPTION,
          setting.cost(DESCRIPTION),
          setting.element(),
          "The text has " + length + " characters; " + longest + " are allowed.",
          "Shorten it.");
    }
  }
}
