package io.sysprep.unattend.lint.rules.values;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingPurpose;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.SettingRule;

/** Finds blanks and forbidden marks in computer names; a lone asterisk asks for a random name. */
final class ComputerNameCharacters extends SettingRule {

  private static final String FORBIDDEN = "{|}~[\\]^':;<=>?@!\"#$%`()+/.,*& \t\r\n";

  ComputerNameCharacters() {
    super(
        "computer-name-characters",
        Severity.ERROR,
        "A computer name has characters that it cannot have",
        "Setup stops in the specialize pass.",
        "Microsoft-Windows-Shell-Setup ComputerName in Microsoft's unattend reference");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return SettingPurpose.COMPUTER_NAME.isOf(facts);
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    String name = setting.value();
    if (!name.equals("*") && hasForbidden(name)) {
      report.value(
          setting,
          "The computer name has a blank or a mark that is not allowed.",
          "Use letters, digits and hyphens, or an asterisk alone.");
    }
  }

  private static boolean hasForbidden(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (FORBIDDEN.indexOf(name.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
