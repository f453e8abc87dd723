package io.sysprep.unattend.lint.rules.settings;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.ListRule;
import java.util.List;

/** Finds list items without the key that tells them apart. */
final class MissingListKey extends ListRule {

  MissingListKey() {
    super(
        "missing-list-key",
        Severity.WARNING,
        "A list item does not have its key",
        "Setup tells items apart by the key; commands without one have no order.",
        "The pages named Key and Order in Microsoft's unattend reference");
  }

  @Override
  protected void check(List<KnownSetting> items, LintReport report) {
    for (KnownSetting item : items) {
      if (item.facts().isListKeyProven() && item.listKey().isEmpty()) {
        report.at(
            item.element(),
            "The item has no " + item.facts().listKey().orElse("key") + ".",
            "Add one that no other item has.");
      }
    }
  }
}
