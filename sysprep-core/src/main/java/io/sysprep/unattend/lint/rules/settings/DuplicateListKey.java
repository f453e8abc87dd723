package io.sysprep.unattend.lint.rules.settings;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.ListRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds list items, commands among them, whose key another item of the list has. */
final class DuplicateListKey extends ListRule {

  DuplicateListKey() {
    super(
        "duplicate-list-key",
        Severity.ERROR,
        "Two items of a list have the same key",
        "Each item of a list must have a key of its own; to Setup two of one key are "
            + "one item, given twice.",
        "Windows SIM: each list item must have a unique key; the pages named Key in "
            + "Microsoft's unattend reference");
  }

  @Override
  protected void check(List<KnownSetting> items, LintReport report) {
    if (items.size() < 2) {
      return;
    }
    Map<String, KnownSetting> seen = new HashMap<>();
    for (KnownSetting item : items) {
      String key = item.listKey();
      KnownSetting first = key.isEmpty() ? null : seen.putIfAbsent(item.facts().name() + key, item);
      if (first != null) {
        report.conflict(
            item.facts().isListKeyProven() ? Severity.ERROR : Severity.WARNING,
            item.element(),
            first.element(),
            "The item has the key of the one on line " + first.element().line() + ".",
            "Give each item a " + item.facts().listKey().orElse("key") + " of its own.");
      }
    }
  }
}
