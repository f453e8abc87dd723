package io.sysprep.unattend.lint.rules.values;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingPurpose;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.SettingRule;

/** Finds line ends within commands, as formatters leave them. */
final class WrappedCommand extends SettingRule {

  WrappedCommand() {
    super(
        "wrapped-command",
        Severity.WARNING,
        "A command goes over several lines",
        "Windows keeps the line ends, so the command may be cut at the first one.",
        "cschneegans/unattend-generator issue 6: a formatter that wrapped Path broke " + "Setup");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return SettingPurpose.COMMAND.isOf(facts);
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    if (setting.value().indexOf('\n') >= 0) {
      report.at(setting.element(), "The command has a line end in it.", "Write it on one line.");
    }
  }
}
