package io.sysprep.unattend.lint.rules.accounts;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingPurpose;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.Placeholder;
import io.sysprep.unattend.lint.RelatedSettings;
import io.sysprep.unattend.lint.RelationRule;
import java.util.List;
import java.util.Locale;

/** Finds a logon by itself with an account that the file does not make. */
final class AutoLogonAccount extends RelationRule {

  AutoLogonAccount() {
    super(
        "autologon-unknown-account",
        Severity.WARNING,
        "The account that logs on by itself is none of those that the file makes",
        "The first logon fails, unless the image has the account.",
        "Microsoft-Windows-Shell-Setup AutoLogon Username in Microsoft's unattend reference");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return LogonAccounts.concern(facts) || SettingPurpose.COMMAND.isOf(facts);
  }

  /** An image for Sysprep may have accounts of its own. */
  @Override
  protected void check(RelatedSettings settings, LintReport report) {
    List<KnownSetting> accounts = LogonAccounts.accounts(settings);
    if (report.use().isForSysprep() || accounts.isEmpty()) {
      return;
    }
    for (KnownSetting autoLogon : settings.at(LogonAccounts.AUTO_LOGON)) {
      String user = LogonAccounts.localUser(autoLogon, settings);
      if (!user.isEmpty()
          && !LogonAccounts.isAdministrator(user)
          && !isAmong(accounts, user)
          && !isNamedInCommand(settings, user)) {
        report.conflict(
            autoLogon.element(),
            accounts.get(0).element(),
            "The file makes accounts, and the one that logs on by itself is not among them.",
            "Name one of the accounts, or make this one.");
      }
    }
  }

  private static boolean isAmong(List<KnownSetting> accounts, String user) {
    for (KnownSetting account : accounts) {
      String name = account.childValue("Name");
      if (name.equalsIgnoreCase(user) || Placeholder.isIn(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamedInCommand(RelatedSettings settings, String user) {
    String wanted = user.toLowerCase(Locale.ROOT);
    for (KnownSetting setting : settings.all()) {
      if (SettingPurpose.COMMAND.isOf(setting.facts())
          && setting.text().toLowerCase(Locale.ROOT).contains(wanted)) {
        return true;
      }
    }
    return false;
  }
}
