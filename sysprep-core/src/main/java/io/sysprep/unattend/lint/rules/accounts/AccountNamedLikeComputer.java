package io.sysprep.unattend.lint.rules.accounts;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingPurpose;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.Placeholder;
import io.sysprep.unattend.lint.RelatedSettings;
import io.sysprep.unattend.lint.RelationRule;

/** Finds local accounts that are named like the computer. */
final class AccountNamedLikeComputer extends RelationRule {

  AccountNamedLikeComputer() {
    super(
        "account-named-like-computer",
        Severity.WARNING,
        "A local account has the name of the computer",
        "Windows takes the one for the other, and the account ends up in no group.",
        "cschneegans/unattend-generator issue 16");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return SettingPurpose.LOCAL_ACCOUNT_NAME.isOf(facts)
        || SettingPurpose.COMPUTER_NAME.isOf(facts);
  }

  @Override
  protected void check(RelatedSettings settings, LintReport report) {
    for (KnownSetting account : settings.all()) {
      if (SettingPurpose.LOCAL_ACCOUNT_NAME.isOf(account.facts()) && !account.isEmpty()) {
        compare(account, settings, report);
      }
    }
  }

  private static void compare(KnownSetting account, RelatedSettings settings, LintReport report) {
    for (KnownSetting computer : settings.all()) {
      if (SettingPurpose.COMPUTER_NAME.isOf(computer.facts())
          && computer.value().equalsIgnoreCase(account.value())
          && !Placeholder.isIn(account.value())) {
        report.conflict(
            account.element(),
            computer.element(),
            "The account has the name of the computer, given on line "
                + computer.element().line()
                + ".",
            "Name one of them otherwise.");
        return;
      }
    }
  }
}
