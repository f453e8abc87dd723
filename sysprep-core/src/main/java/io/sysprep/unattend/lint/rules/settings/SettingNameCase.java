package io.sysprep.unattend.lint.rules.settings;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.Stranger;
import io.sysprep.unattend.lint.StrangerRule;
import java.util.Optional;

/** Finds elements whose name differs from a setting in case only. */
final class SettingNameCase extends StrangerRule {

  SettingNameCase() {
    super(
        "setting-name-case",
        Severity.INFO,
        "A setting is not spelled in its case",
        "It is known to work: files with such names set up machines.",
        "The pages of settings in Microsoft's unattend reference; SvenGroot/GenerateAnswerFile "
            + "writes PartitionId and its issue 44 reports installations that get past it");
  }

  @Override
  protected void check(Stranger stranger, LintReport report) {
    Optional<SettingFacts> meant = stranger.inOtherCase();
    if (meant.isPresent()) {
      report.at(
          stranger.element(),
          "The setting is spelled " + meant.get().name() + ".",
          "Spell it so, if the file is searched or edited by name.");
    }
  }
}
