package io.sysprep.unattend.lint.rules.setup;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.SettingRule;

/** Finds SkipRearm, which is for the time of building an image only. */
final class SkipRearmLeftOn extends SettingRule {

  SkipRearmLeftOn() {
    super(
        "skip-rearm-left-on",
        Severity.INFO,
        "The activation clock is not reset",
        "Clones keep the client id of the image, so a key management service counts "
            + "them as one.",
        "Microsoft-Windows-Security-SPP SkipRearm in Microsoft's unattend reference; "
            + "Key Management Services client count does not increase, Microsoft support");
  }

  @Override
  public boolean quotesFile() {
    return false;
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return facts.name().equals("SkipRearm");
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    if (!setting.isEmpty() && !setting.value().equals("0")) {
      report.at(
          report.use().isForSysprep() ? Severity.WARNING : Severity.INFO,
          setting.element(),
          "SkipRearm is on.",
          "Set it to 0 for the final image.");
    }
  }
}
