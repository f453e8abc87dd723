package io.sysprep.unattend.lint.rules.values;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingType;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.Oddity;
import io.sysprep.unattend.lint.SettingRule;

/** Finds spaces and line ends around a value. */
final class WhitespaceAroundValue extends SettingRule {

  WhitespaceAroundValue() {
    super(
        "whitespace-around-value",
        Severity.INFO,
        "A value has white space around it",
        "White space in a value counts for text, so Windows takes it as part of it.",
        "cschneegans/unattend-generator issue 6: white space that a formatter added "
            + "broke Setup; 65 of 587 published files have some");
  }

  @Override
  public boolean quotesFile() {
    return false;
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return facts.type() != SettingType.GROUP;
  }

  @Override
  protected Oddity looksFor() {
    return Oddity.PADDED;
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    if (setting.element().isLeaf() && !setting.value().isEmpty()) {
      report.at(
          setting.element(),
          "The value has white space around it.",
          "Write it right between the tags.");
    }
  }
}
