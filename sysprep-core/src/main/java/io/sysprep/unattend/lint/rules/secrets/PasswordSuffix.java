package io.sysprep.unattend.lint.rules.secrets;

import io.sysprep.unattend.HiddenPassword;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.HideablePassword;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.Oddity;
import io.sysprep.unattend.lint.SettingRule;

/**
 * Finds hidden passwords that were encoded without their suffix or with that of another element.
 */
final class PasswordSuffix extends SettingRule {

  PasswordSuffix() {
    super(
        "password-suffix",
        Severity.ERROR,
        "A hidden password does not end in the name of its element",
        "Windows takes the end off when it reads the password, so another password is" + " set.",
        "Hide Sensitive Data in an Answer File, Microsoft's Windows SIM "
            + "documentation; the suffix is in six independent generators");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return HideablePassword.isHideable(facts);
  }

  @Override
  protected Oddity looksFor() {
    return Oddity.HIDDEN;
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    if (HideablePassword.decoded(setting) instanceof HiddenPassword.WrongSuffix) {
      String suffix = HideablePassword.holder(setting).name();
      report.at(
          HideablePassword.holder(setting),
          "The hidden password does not end in " + suffix + ".",
          "Encode the password followed by " + suffix + ".");
    }
  }
}
