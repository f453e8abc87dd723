package io.sysprep.unattend.lint.rules.accounts;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingPurpose;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.Placeholder;
import io.sysprep.unattend.lint.SettingRule;

/** Finds marks in names of local accounts that they cannot have. */
final class AccountNameCharacters extends SettingRule {

  private static final String FORBIDDEN = "\"/\\[]:|<>+=;,?*";

  /** Forbidden by the page; no report says that Windows refuses them. */
  private static final String DOUBTFUL = "%@";

  AccountNameCharacters() {
    super(
        "account-name-characters",
        Severity.ERROR,
        "The name of a local account has characters that it cannot have",
        "Windows does not make the account, and Setup breaks off there.",
        "Microsoft-Windows-Shell-Setup LocalAccount Name in Microsoft's unattend reference; "
            + "NetUserAdd in Microsoft's Win32 documentation");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return SettingPurpose.LOCAL_ACCOUNT_NAME.isOf(facts);
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    String name = setting.value();
    if (hasAny(name, FORBIDDEN) || (!name.isEmpty() && isOnly(name, ". "))) {
      report.value(
          setting, "The name has a mark that no account may have.", "Use letters and digits.");
    } else if (hasAny(name, DOUBTFUL) && !Placeholder.isIn(name)) {
      report.at(
          Severity.WARNING,
          setting.element(),
          "The name has a mark that its page forbids.",
          "Use letters and digits.");
    }
  }

  private static boolean hasAny(String name, String marks) {
    for (int i = 0; i < name.length(); i++) {
      if (marks.indexOf(name.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOnly(String name, String marks) {
    for (int i = 0; i < name.length(); i++) {
      if (marks.indexOf(name.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
