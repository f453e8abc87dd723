package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;

/** Finds list items without the key that tells them apart. */
final class MissingListKey implements SiblingsRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "missing-list-key",
          Severity.WARNING,
          "A list item does not have its key",
          "Setup tells items apart by the key; commands without one have no order.",
          "The pages named Key and Order in Microsoft's unattend reference");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Siblings siblings, IntendedUse use, Findings findings) {
    for (KnownSetting item : siblings.items()) {
      if (item.facts().isListKeyProven() && ListKey.of(item).isEmpty()) {
        findings.add(
            DESCRIPTION,
            item.element(),
            "The item has no " + item.facts().listKey().orElse("key") + ".",
            "Add one that no other item has.");
      }
    }
  }
}
