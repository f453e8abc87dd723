package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;

/** Finds settings that are known from files alone. */
final class UndocumentedSetting implements SettingRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "undocumented-setting",
          Severity.INFO,
          "No reference page describes the setting",
          "It is known from working files only, so its passes and values are not checked.",
          "Published answer files of several authors");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public boolean concerns(SettingFacts facts) {
    return facts.lifetime().isUndocumented();
  }

  @Override
  public void check(KnownSetting setting, IntendedUse use, Findings findings) {
    findings.add(
        DESCRIPTION,
        setting.element(),
        setting.facts().name() + " is not documented.",
        "Test what it does on the Windows that the file is for.");
  }
}
