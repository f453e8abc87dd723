package io.sysprep.unattend.lint.rules.settings;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.Report;
import io.sysprep.unattend.lint.Stranger;
import io.sysprep.unattend.lint.StrangerRule;
import java.util.Optional;

/** Finds elements whose name differs from a setting in case only. */
final class SettingNameCase extends StrangerRule {

  SettingNameCase() {
    super(
        "setting-name-case",
        Severity.WARNING,
        "A setting is not spelled in its case",
        "Names of settings are XML names, so Setup may not find it.",
        "The pages of settings in Microsoft's unattend reference; XML names are "
            + "compared in their exact case");
  }

  @Override
  protected void check(Stranger stranger, Report report) {
    Optional<SettingFacts> meant = stranger.inOtherCase();
    if (meant.isPresent()) {
      report.at(
          stranger.element(), "The setting is spelled " + meant.get().name() + ".", "Spell it so.");
    }
  }
}
