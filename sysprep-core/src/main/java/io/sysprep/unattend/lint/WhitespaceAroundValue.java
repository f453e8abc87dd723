package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingType;

/** Finds spaces and line ends around a value. */
final class WhitespaceAroundValue implements SettingRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "whitespace-around-value",
          Severity.INFO,
          "A value has white space around it",
          "White space in a value counts for text, so Windows takes it as part of it.",
          "cschneegans/unattend-generator issue 6: white space that a formatter added "
              + "broke Setup; 65 of 587 published files have some");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public boolean concerns(SettingFacts facts) {
    return facts.type() != SettingType.GROUP;
  }

  @Override
  public void check(KnownSetting setting, IntendedUse use, Findings findings) {
    String text = setting.text();
    if (setting.element().isLeaf() && !text.isBlank() && !text.equals(text.strip())) {
      findings.add(
          DESCRIPTION,
          setting.element(),
          "The value has white space around it.",
          "Write it right between the tags.");
    }
  }
}
