package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.HiddenPassword;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;

/** Finds passwords that are said to be hidden and are no base64 of UTF-16 text. */
final class UndecodablePassword implements SettingRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "undecodable-password",
          Severity.ERROR,
          "A hidden password cannot be read",
          "Setup cannot set the password that was meant.",
          "Hide Sensitive Data in an Answer File, Microsoft's Windows SIM "
              + "documentation; the encoding is base64 of UTF-16, as six generators write it");

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
    if (Passwords.isHidden(setting)
        && Passwords.decoded(setting) instanceof HiddenPassword.Undecodable) {
      findings.add(
          DESCRIPTION,
          setting.cost(DESCRIPTION),
          Passwords.holder(setting),
          "The hidden password is not base64 of UTF-16 text.",
          "Encode the password followed by the name of its element, or set PlainText to true.");
    }
  }
}
