package io.sysprep.unattend.lint.rules.values;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingPurpose;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.SettingRule;
import java.nio.charset.StandardCharsets;

/** Finds computer names that are too long. */
final class ComputerNameTooLong extends SettingRule {

  private static final int LONGEST = 15;

  ComputerNameTooLong() {
    super(
        "computer-name-too-long",
        Severity.ERROR,
        "A computer name is longer than 15 bytes",
        "Setup stops in the specialize pass with 0x80220005.",
        "Microsoft-Windows-Shell-Setup ComputerName in Microsoft's unattend "
            + "reference; setupact.log of failed installations");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return SettingPurpose.COMPUTER_NAME.isOf(facts);
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    int bytes = setting.value().getBytes(StandardCharsets.UTF_8).length;
    if (bytes > LONGEST) {
      report.value(
          setting,
          "The computer name has " + bytes + " bytes; " + LONGEST + " are allowed.",
          "Shorten it, or let Windows make one up with an asterisk.");
    }
  }
}
