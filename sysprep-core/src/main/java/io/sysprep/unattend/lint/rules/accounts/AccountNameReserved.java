package io.sysprep.unattend.lint.rules.accounts;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingPurpose;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.SettingRule;
import java.util.Optional;

/** Finds names of local accounts that Windows keeps for itself. */
final class AccountNameReserved extends SettingRule {

  AccountNameReserved() {
    super(
        "account-name-reserved",
        Severity.ERROR,
        "A local account has a name that Windows keeps for itself",
        "Windows does not make the account, and Setup breaks off there.",
        "Microsoft-Windows-Shell-Setup LocalAccount Name in Microsoft's unattend reference; "
            + "cschneegans/unattend-generator (modifier/Users.cs) refuses such names");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return SettingPurpose.LOCAL_ACCOUNT_NAME.isOf(facts);
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    Optional<ReservedName> reserved = ReservedName.of(setting.value());
    if (reserved.isPresent()) {
      report.at(
          reserved.get().severity(),
          setting.element(),
          reserved.get().name() + " is " + reserved.get().why() + ".",
          "Name the account otherwise.");
    }
  }
}
