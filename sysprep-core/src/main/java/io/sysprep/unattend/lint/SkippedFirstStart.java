package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;

/** Finds SkipMachineOOBE and SkipUserOOBE. */
final class SkippedFirstStart implements SettingRule {

  private static final int FIRST_WINDOWS_10 = 10240;

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "skipped-first-start",
          Severity.INFO,
          "The first start is skipped with a setting of Windows Vista",
          "On current builds first start may never finish after Sysprep.",
          "Microsoft's previous-versions page cc721948; Cloudbase-Init on Windows "
              + "Server 2025 waits for ever after a file with only these settings");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public boolean concerns(SettingFacts facts) {
    return facts.lifetime().isLegacy();
  }

  @Override
  public void check(KnownSetting setting, IntendedUse use, Findings findings) {
    boolean onNewBuild = use.build().isPresent() && use.build().getAsInt() >= FIRST_WINDOWS_10;
    if (!setting.value().equalsIgnoreCase("false")) {
      findings.add(
          DESCRIPTION,
          onNewBuild || use.isForSysprep() ? Severity.WARNING : Severity.INFO,
          setting.element(),
          setting.facts().name() + " is a setting of Windows Vista.",
          "Hide the pages one by one and create an account.");
    }
  }
}
