package io.sysprep.unattend.lint.rules.settings;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.Lifetime;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.SettingRule;

/** Finds settings that are known from files alone. */
final class UndocumentedSetting extends SettingRule {

  UndocumentedSetting() {
    super(
        "undocumented-setting",
        Severity.INFO,
        "No reference page describes the setting",
        "It is known from working files or lists of removed settings only, so its passes and values "
            + "are not checked.",
        "Published answer files of several authors");
  }

  @Override
  public boolean quotesFile() {
    return false;
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return facts.lifetime().isUndocumented();
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    Lifetime lifetime = setting.facts().lifetime();
    if (lifetime.removedIn().isEmpty()) {
      report.at(
          setting.element(),
          setting.facts().name() + " is not documented.",
          "Test what it does on the Windows that the file is for.");
    } else if (!lifetime.isOver(report.use().build())) {
      report.at(
          setting.element(),
          setting.facts().name()
              + " is no longer documented; build "
              + lifetime.removedIn().getAsLong()
              + " removed it.",
          "Remove it unless the file is for older Windows.");
    }
  }
}
