package io.sysprep.unattend.lint.rules.values;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingPurpose;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.SettingRule;

/**
 * Finds texts beyond their greatest length; computer names and commands have rules of their own.
 */
final class ValueTooLong extends SettingRule {

  ValueTooLong() {
    super(
        "value-too-long",
        Severity.ERROR,
        "A text is longer than its setting allows",
        "Setup refuses a value that the setting cannot have.",
        "The pages of settings in Microsoft's unattend reference");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return facts.maximumLength().isPresent()
        && !SettingPurpose.COMMAND.isOf(facts)
        && !SettingPurpose.COMPUTER_NAME.isOf(facts);
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    long longest = setting.facts().maximumLength().getAsLong();
    int length = setting.text().length();
    if (length > longest) {
      report.value(
          setting,
          "The text has " + length + " characters; " + longest + " are allowed.",
          "Shorten it.");
    }
  }
}
