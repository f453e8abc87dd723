package io.sysprep.unattend.lint.rules.settings;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.SettingRule;

/** Finds settings that were removed by the build of the machine. */
final class RemovedSetting extends SettingRule {

  RemovedSetting() {
    super(
        "removed-setting",
        Severity.WARNING,
        "The Windows that the file is for no longer has the setting",
        "It has no effect there, and a setting that does not exist can make Setup "
            + "refuse the file.",
        "The lists of changed answer file settings in Microsoft's unattend reference");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return facts.lifetime().removedIn().isPresent();
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    if (setting.facts().lifetime().isOver(report.use().build())) {
      report.at(
          setting.element(),
          setting.facts().name()
              + " was removed with build "
              + setting.facts().lifetime().removedIn().getAsLong()
              + ".",
          "Remove it.");
    }
  }
}
