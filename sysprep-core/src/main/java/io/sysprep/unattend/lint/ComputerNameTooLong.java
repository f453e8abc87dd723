package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import java.nio.charset.StandardCharsets;

/** Finds computer names that are too long. */
final class ComputerNameTooLong implements SettingRule {

  private static final int LONGEST = 15;

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "computer-name-too-long",
          Severity.ERROR,
          "A computer name is longer than 15 bytes",
          "Setup stops in the specialize pass with 0x80220005.",
          "Microsoft-Windows-Shell-Setup ComputerName in Microsoft's unattend "
              + "reference; setupact.log of failed installations");

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
    int bytes = setting.value().getBytes(StandardCharsets.UTF_8).length;
    if (bytes > LONGEST) {
      findings.add(
          DESCRIPTION,
          setting.cost(DESCRIPTION),
          setting.element(),
          "The computer name has " + bytes + " bytes; " + LONGEST + " are allowed.",
          "Shorten it, or let Windows make one up with an asterisk.");
    }
  }
}
