package io.sysprep.unattend.lint.rules.values;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingPurpose;
import io.sysprep.unattend.catalogue.SettingType;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.Oddity;
import io.sysprep.unattend.lint.SettingRule;

/** Finds values that stand in double quotes; commands may need theirs. */
final class QuotedValue extends SettingRule {

  QuotedValue() {
    super(
        "quoted-value",
        Severity.INFO,
        "A value is in quotes",
        "Quotes are part of the value in XML, so Windows takes them as such.",
        "Templates of the Microsoft Deployment Toolkit have such a value for "
            + "DisableCallWaiting");
  }

  @Override
  public boolean quotesFile() {
    return false;
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return facts.type() != SettingType.GROUP
        && facts.secret().isEmpty()
        && !SettingPurpose.COMMAND.isOf(facts);
  }

  @Override
  protected Oddity looksFor() {
    return Oddity.QUOTED;
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    String value = setting.value();
    if (value.length() > 1 && value.endsWith("\"")) {
      report.at(setting.element(), "The value is in quotes.", "Remove the quotes.");
    }
  }
}
