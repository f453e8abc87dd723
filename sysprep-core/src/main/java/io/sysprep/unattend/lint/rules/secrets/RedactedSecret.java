package io.sysprep.unattend.lint.rules.secrets;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.SettingRule;

/** Finds the mark that Setup leaves where a secret was. */
final class RedactedSecret extends SettingRule {

  RedactedSecret() {
    super(
        "redacted-secret",
        Severity.WARNING,
        "A secret was removed by Setup",
        "The file is a copy out of the cache of Setup, and its password is gone.",
        "Windows Setup Automation Overview, Microsoft's documentation; seen in a "
            + "published copy");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return facts.secret().isPresent() || facts.member("PlainText") != null;
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    if (setting.isRedacted()) {
      report.at(
          report.use().isForSysprep() ? Severity.ERROR : Severity.WARNING,
          setting.element(),
          setting.facts().name() + " holds the mark of a removed secret.",
          "Use the original answer file.");
    }
  }
}
