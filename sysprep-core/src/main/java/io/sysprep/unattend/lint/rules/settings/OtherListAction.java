package io.sysprep.unattend.lint.rules.settings;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.Oddity;
import io.sysprep.unattend.lint.SettingRule;
import java.util.Optional;

/** Finds list actions other than add. */
final class OtherListAction extends SettingRule {

  OtherListAction() {
    super(
        "other-list-action",
        Severity.WARNING,
        "A list item is not to be added but something else",
        "What Setup makes of other actions than add is not documented.",
        "All 51,031 list actions in 2,720 published files are add");
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
    Optional<String> action = setting.listAttribute("action");
    if (action.isPresent()) {
      report.at(
          action.get().equalsIgnoreCase("add") ? Severity.INFO : Severity.WARNING,
          setting.element(),
          "The list action is not add.",
          "Write wcm:action=\"add\".");
    }
  }
}
