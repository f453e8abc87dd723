package io.sysprep.unattend.lint.rules.settings;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.Siblings;
import io.sysprep.unattend.lint.SiblingsRule;
import java.util.List;

/** Finds members of a group that stand before one they must follow. */
final class SettingOrder extends SiblingsRule {

  SettingOrder() {
    super(
        "setting-order",
        Severity.WARNING,
        "Settings are not in the order that their group wants",
        "The reference says that the order counts, so Setup may refuse the group.",
        "Microsoft-Windows-TCPIP Interface in Microsoft's unattend reference");
  }

  @Override
  public boolean quotesFile() {
    return false;
  }

  @Override
  protected void check(Siblings siblings, LintReport report) {
    List<String> sequence = siblings.sequence();
    if (sequence.isEmpty()) {
      return;
    }
    int furthest = 0;
    for (KnownSetting setting : siblings.settings()) {
      int place = sequence.indexOf(setting.facts().name());
      if (place >= 0 && place < furthest) {
        report.at(
            setting.element(),
            setting.facts().name() + " stands too late.",
            "Keep to the order " + String.join(", ", sequence) + ".");
      }
      furthest = Math.max(furthest, place);
    }
  }
}
