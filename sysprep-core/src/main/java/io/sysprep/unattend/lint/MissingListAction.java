package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;

/** Finds an item of a list that does not say it is to be added. */
final class MissingListAction implements SettingRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "missing-list-action",
          Severity.INFO,
          "A list item has no wcm:action",
          "Windows SIM always writes it; Setup is known to accept items without it.",
          "All 51,031 list actions in 2,720 published files are add; the answer file "
              + "template of Oracle VirtualBox leaves them out and works");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public boolean concerns(SettingFacts facts) {
    return facts.isListItem();
  }

  @Override
  public void check(KnownSetting setting, IntendedUse use, Findings findings) {
    if (setting.listAttribute("action").isEmpty()) {
      findings.add(
          DESCRIPTION,
          setting.element(),
          "The list item " + setting.facts().name() + " has no wcm:action.",
          "Add wcm:action=\"add\".");
    }
  }
}
