package io.sysprep.unattend.lint.rules.accounts;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.SettingRule;
import java.util.Locale;
import java.util.Set;

/** Finds groups of local accounts that there can be none of. */
final class AccountGroup extends SettingRule {

  private static final String FORBIDDEN = "\"/\\[]:|<>+=,?*";
  private static final int LONGEST = 256;
  private static final Set<String> ACCOUNTS = Set.of("administrator", "guest", "user");

  AccountGroup() {
    super(
        "account-group",
        Severity.ERROR,
        "A local account is put into a group that there cannot be",
        "The account is in no group, so nobody can do with it what was meant.",
        "Microsoft-Windows-Shell-Setup LocalAccount Group in Microsoft's unattend reference: names "
            + "joined by semicolons; NetLocalGroupAdd in Microsoft's Win32 documentation");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return facts.path().endsWith("LocalAccounts/LocalAccount/Group");
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    for (String group : setting.value().split(";", -1)) {
      String name = group.strip();
      if (name.length() > LONGEST || hasForbidden(name)) {
        report.value(
            setting,
            "The name of a group has a mark that none has, or is too long.",
            "Join names of groups by semicolons.");
      } else if (ACCOUNTS.contains(name.toLowerCase(Locale.ROOT))) {
        report.at(
            Severity.WARNING,
            setting.element(),
            name + " is an account and no group.",
            "Write the name of the group, such as Administrators or Users.");
      }
    }
  }

  private static boolean hasForbidden(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (FORBIDDEN.indexOf(name.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
