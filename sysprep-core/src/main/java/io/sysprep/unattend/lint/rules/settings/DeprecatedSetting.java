package io.sysprep.unattend.lint.rules.settings;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.Lifetime;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.SettingRule;

/** Finds settings that are deprecated and not yet removed from the Windows that the file is for. */
final class DeprecatedSetting extends SettingRule {

  DeprecatedSetting() {
    super(
        "deprecated-setting",
        Severity.INFO,
        "Microsoft advises against the setting",
        "It still works or is passed over; newer Windows may refuse it.",
        "The pages of settings and the lists of changed answer file settings in "
            + "Microsoft's unattend reference");
  }

  @Override
  public boolean quotesFile() {
    return false;
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    Lifetime lifetime = facts.lifetime();
    return !lifetime.isUndocumented() && (lifetime.isDeprecated() || lifetime.isUnsupported());
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    if (!setting.facts().lifetime().isOver(report.use().build())) {
      report.at(
          setting.element(),
          setting.facts().name() + " is deprecated.",
          "Remove it unless the file is also for old Windows.");
    }
  }
}
