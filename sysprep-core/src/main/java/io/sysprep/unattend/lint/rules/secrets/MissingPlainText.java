package io.sysprep.unattend.lint.rules.secrets;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.HideablePassword;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.SettingRule;

/** Finds passwords without PlainText. */
final class MissingPlainText extends SettingRule {

  MissingPlainText() {
    super(
        "missing-plain-text",
        Severity.WARNING,
        "A password does not say whether it is hidden",
        "What Setup takes then is not documented.",
        "Hide Sensitive Data in an Answer File, Microsoft's Windows SIM "
            + "documentation; 4 of 587 published files leave it out");
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
    if (!setting.isEmpty() && HideablePassword.flag(setting).isEmpty()) {
      report.at(
          HideablePassword.holder(setting),
          "The password has no PlainText.",
          "Add PlainText true or false.");
    }
  }
}
