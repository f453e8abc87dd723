package io.sysprep.unattend.lint.rules.settings;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingType;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.Siblings;
import io.sysprep.unattend.lint.SiblingsRule;
import java.util.HashMap;
import java.util.Map;

/** Finds settings that stand more than once in their group and are no list item. */
final class RepeatedSetting extends SiblingsRule {

  RepeatedSetting() {
    super(
        "repeated-setting",
        Severity.ERROR,
        "A setting that is no list is given twice",
        "Setup refuses the file: a component or non-list setting is specified more "
            + "than once in the answer file.",
        "The message of Setup in boxcutter/windows-batch issue 50");
  }

  @Override
  public boolean quotesFile() {
    return false;
  }

  @Override
  protected void check(Siblings siblings, LintReport report) {
    if (!siblings.mayRepeat()) {
      return;
    }
    Map<SettingFacts, KnownSetting> seen = new HashMap<>();
    for (KnownSetting setting : siblings.settings()) {
      KnownSetting first =
          setting.facts().isListItem() ? null : seen.putIfAbsent(setting.facts(), setting);
      if (first != null) {
        report.conflict(
            setting.element(),
            first.element(),
            "The setting is already given on line " + first.element().line() + ".",
            remedy(setting.facts()));
      }
    }
  }

  /** Of two groups that hold a list, neither may go: each has items that the other lacks. */
  private static String remedy(SettingFacts facts) {
    for (SettingFacts member : facts.settings()) {
      if (member.isListItem()) {
        return "Put the items of both into one " + facts.name() + ".";
      }
    }
    return facts.type() == SettingType.GROUP
        ? "Put what is in both into one " + facts.name() + "."
        : "Keep one of them.";
  }
}
