package io.sysprep.unattend.lint.rules.settings;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.Lifetime;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.SettingRule;
import java.util.OptionalInt;

/** Finds settings that came after the build of the machine. */
final class SettingNotInBuild extends SettingRule {

  SettingNotInBuild() {
    super(
        "setting-not-in-build",
        Severity.ERROR,
        "The Windows that the file is for does not have the setting yet",
        "Setup refuses the file: a component or setting specified in the answer file "
            + "does not exist.",
        "The lists of changed answer file settings in Microsoft's unattend reference");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return facts.lifetime().since().isPresent();
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    Lifetime lifetime = setting.facts().lifetime();
    OptionalInt build = report.use().build();
    if (lifetime.isToCome(build)) {
      report.at(
          setting.element(),
          setting.facts().name() + " came with build " + lifetime.since().getAsLong() + ".",
          "Leave it out of the file for build " + build.getAsInt() + ".");
    }
  }
}
