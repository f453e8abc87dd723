package io.sysprep.unattend.lint.rules.settings;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingType;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.Oddity;
import io.sysprep.unattend.lint.SettingRule;

/** Finds text in settings that hold other settings. */
final class StrayTextInGroup extends SettingRule {

  StrayTextInGroup() {
    super(
        "stray-text-in-group",
        Severity.WARNING,
        "Text stands in a group of settings",
        "Setup ignores or refuses it; most often a template was not filled in or a "
            + "tag was left out.",
        "Text in groups in 49 of 587 published answer files: template directives and "
            + "product keys");
  }

  @Override
  public boolean quotesFile() {
    return false;
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return facts.type() == SettingType.GROUP;
  }

  @Override
  protected Oddity looksFor() {
    return Oddity.TEXT;
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    if (!setting.isRedacted() && !MisplacedValue.isLost(setting)) {
      report.text(
          setting.element(),
          "There is text in " + setting.facts().name() + ", which holds settings only.",
          "Remove the text, or put it into the setting it belongs to.");
    }
  }
}
