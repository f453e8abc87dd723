package io.sysprep.unattend.lint.rules.settings;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.Oddity;
import io.sysprep.unattend.lint.SettingRule;

/** Finds an item of a list that does not say it is to be added. */
final class MissingListAction extends SettingRule {

  MissingListAction() {
    super(
        "missing-list-action",
        Severity.INFO,
        "A list item has no wcm:action",
        "Windows SIM always writes it; Setup is known to accept items without it.",
        "All 51,031 list actions in 2,720 published files are add; the answer file "
            + "template of Oracle VirtualBox leaves them out and works");
  }

  @Override
  public boolean quotesFile() {
    return false;
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return facts.isListItem();
  }

  @Override
  protected Oddity looksFor() {
    return Oddity.NOT_ADDED;
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    if (setting.listAttribute("action").isEmpty()) {
      report.at(
          setting.element(),
          "The list item " + setting.facts().name() + " has no wcm:action.",
          "Add wcm:action=\"add\".");
    }
  }
}
