package io.sysprep.unattend.lint.rules.values;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingPurpose;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.SettingRule;

/** Finds commands beyond their greatest length. */
final class CommandTooLong extends SettingRule {

  CommandTooLong() {
    super(
        "command-too-long",
        Severity.ERROR,
        "A command is longer than Setup takes",
        "Setup refuses the command.",
        "RunSynchronousCommand Path and SynchronousCommand CommandLine in Microsoft's"
            + " unattend reference");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return SettingPurpose.COMMAND.isOf(facts) && facts.maximumLength().isPresent();
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    long longest = setting.facts().maximumLength().getAsLong();
    int length = setting.value().length();
    if (length > longest) {
      report.at(
          setting.element(),
          "The command has " + length + " characters; " + longest + " are allowed.",
          "Put it into a script and run that.");
    }
  }
}
