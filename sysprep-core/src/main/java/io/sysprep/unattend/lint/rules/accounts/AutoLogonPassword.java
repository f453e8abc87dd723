package io.sysprep.unattend.lint.rules.accounts;

import io.sysprep.unattend.Secret;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.HideablePassword;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.RelatedSettings;
import io.sysprep.unattend.lint.RelationRule;
import io.sysprep.unattend.xml.XmlElement;
import java.util.List;
import java.util.Optional;

/** Finds a logon by itself whose password is not that of the account that the file makes. */
final class AutoLogonPassword extends RelationRule {

  AutoLogonPassword() {
    super(
        "autologon-password-differs",
        Severity.WARNING,
        "The password for logging on by itself is not the password of the account",
        "The first logon fails, and the first start is known to hang there.",
        "FriendsOfMDT/PSD issue 92");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return LogonAccounts.concern(facts);
  }

  @Override
  protected void check(RelatedSettings settings, LintReport report) {
    for (KnownSetting autoLogon : settings.at(LogonAccounts.AUTO_LOGON)) {
      String user = LogonAccounts.localUser(autoLogon, settings);
      List<KnownSetting> passwords = LogonAccounts.passwordsOf(user, settings);
      if (!user.isEmpty() && !passwords.isEmpty()) {
        compare(autoLogon, passwords, settings, report);
      }
    }
  }

  private static void compare(
      KnownSetting autoLogon,
      List<KnownSetting> passwords,
      RelatedSettings settings,
      LintReport report) {
    List<KnownSetting> given = LogonAccounts.passwordsOf(autoLogon, settings);
    Optional<Secret> used =
        given.isEmpty() ? Optional.of(Secret.of("")) : LogonAccounts.reveal(given.get(0));
    if (used.isPresent() && differsFromAll(used.get(), passwords)) {
      XmlElement place =
          given.isEmpty() ? autoLogon.element() : HideablePassword.holder(given.get(0));
      report.conflict(
          place,
          passwords.get(0).element(),
          "The password is not the one that the account gets on line "
              + passwords.get(0).element().line()
              + ".",
          "Write the password of the account.");
    }
  }

  private static boolean differsFromAll(Secret used, List<KnownSetting> passwords) {
    for (KnownSetting password : passwords) {
      Optional<Secret> known = LogonAccounts.reveal(password);
      if (known.isEmpty() || known.get().equals(used)) {
        return false;
      }
    }
    return true;
  }
}
