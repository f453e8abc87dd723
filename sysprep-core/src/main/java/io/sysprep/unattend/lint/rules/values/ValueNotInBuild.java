package io.sysprep.unattend.lint.rules.values;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.SettingRule;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Finds values that came with a later build than the machine's. */
final class ValueNotInBuild extends SettingRule {

  ValueNotInBuild() {
    super(
        "value-not-in-build",
        Severity.INFO,
        "The Windows that the file is for is not known to take the value",
        "Newer Windows takes it; older Windows may refuse it.",
        "Where the catalogue departs from Microsoft's unattend reference, its corrections name the "
            + "source");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return facts.hasLaterValues();
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    OptionalLong since = setting.facts().valueSince(setting.value());
    OptionalInt build = report.use().build();
    if (since.isPresent() && build.isPresent() && build.getAsInt() < since.getAsLong()) {
      report.at(
          setting.element(),
          setting.quoted() + " came with build " + since.getAsLong() + ".",
          "Try it on build " + build.getAsInt() + " before you rely on it.");
    }
  }
}
