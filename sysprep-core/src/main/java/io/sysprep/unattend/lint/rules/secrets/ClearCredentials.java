package io.sysprep.unattend.lint.rules.secrets;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SecretKind;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.Placeholder;
import io.sysprep.unattend.lint.SettingRule;

/** Finds passwords that Windows reads in plain text only. */
final class ClearCredentials extends SettingRule {

  ClearCredentials() {
    super(
        "clear-credentials",
        Severity.WARNING,
        "Credentials are in plain text and cannot be hidden",
        "Whoever can read the file has the password, and copies of the file stay on " + "the disk.",
        "Hide Sensitive Data in an Answer File, Microsoft's Windows SIM "
            + "documentation: only three kinds of passwords can be hidden");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return SecretKind.CLEAR_PASSWORD.equals(facts.secret().orElse(null));
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    if (!setting.isEmpty() && !Placeholder.isCertain(setting.value())) {
      report.at(
          setting.element(),
          "The password of " + owner(setting) + " is in plain text.",
          "Use an account that may do nothing else, or join offline.");
    }
  }

  private static String owner(KnownSetting setting) {
    String path = setting.facts().path();
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
