package io.sysprep.unattend.lint.rules.values;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingType;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.SettingRule;
import java.util.List;

/** Finds values outside a closed list. A number outside one costs less: its type still fits. */
final class ValueNotAllowed extends SettingRule {

  ValueNotAllowed() {
    super(
        "value-not-allowed",
        Severity.ERROR,
        "A value is none of those that the setting can have",
        "Setup refuses a choice that it does not know.",
        "The pages of settings in Microsoft's unattend reference");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return !facts.values().isEmpty();
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    String value = setting.value();
    List<String> values = setting.facts().values();
    if (!setting.isEmpty()
        && !values.contains(value)
        && setting.facts().valueSince(value).isEmpty()
        && isOfType(setting)) {
      report.at(
          cost(setting, report),
          setting.element(),
          setting.quoted() + " is none of " + String.join(", ", values) + ".",
          "Write one of them, in that case.");
    }
  }

  /** Setup is not known to care for upper and lower case. */
  private static Severity cost(KnownSetting setting, LintReport report) {
    if (isInOtherCase(setting.value(), setting.facts().values())) {
      return Severity.INFO;
    }
    return setting.facts().type() == SettingType.TEXT
        ? report.cost(setting.value())
        : Severity.WARNING;
  }

  /** A word where a number belongs is another rule's finding. */
  private static boolean isOfType(KnownSetting setting) {
    return setting.facts().type() == SettingType.TEXT || setting.hasOnlyDigits();
  }

  private static boolean isInOtherCase(String value, List<String> values) {
    for (String allowed : values) {
      if (allowed.equalsIgnoreCase(value)) {
        return true;
      }
    }
    return false;
  }
}
