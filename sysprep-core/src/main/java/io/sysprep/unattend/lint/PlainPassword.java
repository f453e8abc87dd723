package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;

/** Finds passwords that could be hidden and are not. */
final class PlainPassword implements SettingRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "plain-password",
          Severity.WARNING,
          "A password is in plain text",
          "Whoever can read the file has the password, and copies of the file stay on "
              + "the disk.",
          "Hide Sensitive Data in an Answer File, Microsoft's Windows SIM documentation");

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
    if (!setting.isEmpty()
        && Passwords.isPlain(setting)
        && !Placeholder.isCertain(setting.value())) {
      findings.add(
          DESCRIPTION,
          Passwords.holder(setting),
          "The password is in plain text.",
          "Hide it with PlainText false; that keeps it from eyes, not from attackers.");
    }
  }
}
