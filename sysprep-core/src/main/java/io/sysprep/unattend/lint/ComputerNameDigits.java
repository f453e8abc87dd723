package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;

/** Finds computer names without any letter. */
final class ComputerNameDigits implements SettingRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "computer-name-digits",
          Severity.ERROR,
          "A computer name has digits only",
          "Setup stops in the specialize pass.",
          "Microsoft-Windows-Shell-Setup ComputerName in Microsoft's unattend reference");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public boolean concerns(SettingFacts facts) {
    return ComputerNames.isName(facts);
  }

  @Override
  public void check(KnownSetting setting, IntendedUse use, Findings findings) {
    String name = setting.value();
    if (!name.isEmpty() && Digits.only(name)) {
      findings.add(
          DESCRIPTION, setting.element(), "The computer name has digits only.", "Add a letter.");
    }
  }
}
