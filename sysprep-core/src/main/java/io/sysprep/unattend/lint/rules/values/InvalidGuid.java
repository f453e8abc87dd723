package io.sysprep.unattend.lint.rules.values;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingType;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.Placeholder;
import io.sysprep.unattend.lint.SettingRule;

/** Finds values of GUIDs that are none. */
final class InvalidGuid extends SettingRule {

  private static final String FORM = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

  InvalidGuid() {
    super(
        "invalid-guid",
        Severity.WARNING,
        "A setting that is a GUID has another value",
        "Windows finds nothing under such a name.",
        "The pages of settings in Microsoft's unattend reference");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return facts.type() == SettingType.GUID;
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    String value = setting.value();
    if (!setting.isEmpty() && !Placeholder.isIn(bare(value)) && !isGuid(bare(value))) {
      report.at(
          setting.element(),
          setting.quoted() + " is no GUID.",
          "Write 32 hexadecimal digits as 8-4-4-4-12, in braces.");
    }
  }

  private static String bare(String value) {
    boolean braced = value.startsWith("{") && value.endsWith("}") && value.length() > 1;
    return braced ? value.substring(1, value.length() - 1) : value;
  }

  private static boolean isGuid(String value) {
    boolean fits = value.length() == FORM.length();
    for (int i = 0; fits && i < FORM.length(); i++) {
      boolean dash = FORM.charAt(i) == '-';
      fits = dash ? value.charAt(i) == '-' : Character.digit(value.charAt(i), 16) >= 0;
    }
    return fits;
  }
}
