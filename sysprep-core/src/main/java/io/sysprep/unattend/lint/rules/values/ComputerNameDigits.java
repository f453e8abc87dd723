package io.sysprep.unattend.lint.rules.values;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingPurpose;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.SettingRule;

/** Finds computer names without any letter. */
final class ComputerNameDigits extends SettingRule {

  ComputerNameDigits() {
    super(
        "computer-name-digits",
        Severity.ERROR,
        "A computer name has digits only",
        "Setup stops in the specialize pass.",
        "Microsoft-Windows-Shell-Setup ComputerName in Microsoft's unattend reference");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return SettingPurpose.COMPUTER_NAME.isOf(facts);
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    String name = setting.value();
    if (!name.isEmpty() && setting.hasOnlyDigits()) {
      report.at(setting.element(), "The computer name has digits only.", "Add a letter.");
    }
  }
}
