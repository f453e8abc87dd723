package io.sysprep.unattend.lint.rules.settings;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.SettingRule;

/** Finds SkipMachineOOBE and SkipUserOOBE. */
final class SkippedFirstStart extends SettingRule {

  private static final int FIRST_WINDOWS_10 = 10240;

  SkippedFirstStart() {
    super(
        "skipped-first-start",
        Severity.INFO,
        "The first start is skipped with a setting of Windows Vista",
        "On current builds first start may never finish after Sysprep.",
        "Microsoft's previous-versions page cc721948; Cloudbase-Init on Windows "
            + "Server 2025 waits for ever after a file with only these settings");
  }

  @Override
  public boolean quotesFile() {
    return false;
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return facts.lifetime().isLegacy();
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    boolean onNewBuild =
        report.use().build().isPresent() && report.use().build().getAsInt() >= FIRST_WINDOWS_10;
    if (!setting.value().equalsIgnoreCase("false")) {
      report.at(
          onNewBuild || report.use().isForSysprep() ? Severity.WARNING : Severity.INFO,
          setting.element(),
          setting.facts().name() + " is a setting of Windows Vista.",
          "Hide the pages one by one and create an account.");
    }
  }
}
