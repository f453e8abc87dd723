package io.sysprep.unattend.lint.rules.accounts;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingPurpose;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.Placeholder;
import io.sysprep.unattend.lint.SettingRule;

/** Finds names of local accounts that are too long; a domain's may be longer. */
final class AccountNameTooLong extends SettingRule {

  private static final int LONGEST = 20;

  AccountNameTooLong() {
    super(
        "account-name-too-long",
        Severity.ERROR,
        "The name of a local account is longer than 20 characters",
        "Windows does not make the account, and Setup is known to break off there.",
        "USER_INFO_0 in Microsoft's Win32 documentation; rcmaehl/LocalUser.App issue 3. The page of "
            + "the setting says 256, which no account can have");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return SettingPurpose.LOCAL_ACCOUNT_NAME.isOf(facts)
        || facts.is("Microsoft-Windows-Shell-Setup", "AutoLogon/Username");
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    int length = setting.value().length();
    if (length <= LONGEST) {
      return;
    }
    String message = "The name has " + length + " characters; " + LONGEST + " are allowed.";
    if (SettingPurpose.LOCAL_ACCOUNT_NAME.isOf(setting.facts())) {
      report.value(setting, message, "Shorten it; a long name can go into DisplayName.");
    } else if (!isOfDomain(setting) && !Placeholder.isIn(setting.value())) {
      report.at(Severity.WARNING, setting.element(), message, "Name an account that there can be.");
    }
  }

  private static boolean isOfDomain(KnownSetting user) {
    boolean qualified = user.value().indexOf('\\') >= 0 || user.value().indexOf('@') >= 0;
    return qualified
        || (user.group().isPresent() && !user.group().get().childValue("Domain").isEmpty());
  }
}
