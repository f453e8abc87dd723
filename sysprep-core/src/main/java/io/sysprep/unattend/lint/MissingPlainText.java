package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;

/** Finds passwords without PlainText. */
final class MissingPlainText implements SettingRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "missing-plain-text",
          Severity.WARNING,
          "A password does not say whether it is hidden",
          "What Setup takes then is not documented.",
          "Hide Sensitive Data in an Answer File, Microsoft's Windows SIM "
              + "documentation; 4 of 587 published files leave it out");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public boolean concerns(SettingFacts facts) {
    return Passwords.isHideable(facts);
  }

  @Override
  public void check(KnownSetting setting, IntendedUse use, Findings findings) {
    if (!setting.isEmpty() && Passwords.flag(setting).isEmpty()) {
      findings.add(
          DESCRIPTION,
          Passwords.holder(setting),
          "The password has no PlainText.",
          "Add PlainText true or false.");
    }
  }
}
