package io.sysprep.unattend.lint.rules.secrets;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.HideablePassword;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.Placeholder;
import io.sysprep.unattend.lint.SettingRule;

/** Finds passwords that could be hidden and are not. */
final class PlainPassword extends SettingRule {

  PlainPassword() {
    super(
        "plain-password",
        Severity.WARNING,
        "A password is in plain text",
        "Whoever can read the file has the password, and copies of the file stay on " + "the disk.",
        "Hide Sensitive Data in an Answer File, Microsoft's Windows SIM documentation");
  }

  @Override
  public boolean quotesFile() {
    return false;
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return HideablePassword.isHideable(facts);
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    if (!setting.isEmpty()
        && HideablePassword.isPlain(setting)
        && !Placeholder.isCertain(setting.value())) {
      report.at(
          HideablePassword.holder(setting),
          "The password is in plain text.",
          "Hide it with PlainText false; that keeps it from eyes, not from attackers.");
    }
  }
}
