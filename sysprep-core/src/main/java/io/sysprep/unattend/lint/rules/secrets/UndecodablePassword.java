package io.sysprep.unattend.lint.rules.secrets;

import io.sysprep.unattend.HiddenPassword;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.HideablePassword;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.Oddity;
import io.sysprep.unattend.lint.SettingRule;

/** Finds passwords that are said to be hidden and are no base64 of UTF-16 text. */
final class UndecodablePassword extends SettingRule {

  UndecodablePassword() {
    super(
        "undecodable-password",
        Severity.ERROR,
        "A hidden password cannot be read",
        "Setup cannot set the password that was meant.",
        "Hide Sensitive Data in an Answer File, Microsoft's Windows SIM "
            + "documentation; the encoding is base64 of UTF-16, as six generators write it");
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
    if (HideablePassword.decoded(setting) instanceof HiddenPassword.Undecodable) {
      report.at(
          isName(setting.value()) ? Severity.WARNING : report.cost(setting.value()),
          HideablePassword.holder(setting),
          "The hidden password is not base64 of UTF-16 text.",
          "Encode the password followed by the name of its element, or set PlainText to true.");
    }
  }

  /** Tells a name such as {@code ADMIN_PASSWORD}, which a tool puts the hidden password for. */
  private static boolean isName(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '_') {
        return false;
      }
    }
    return value.indexOf('_') > 0;
  }
}
