package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;

/** Finds SkipRearm, which is for the time of building an image only. */
final class SkipRearmLeftOn implements SettingRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "skip-rearm-left-on",
          Severity.INFO,
          "The activation clock is not reset",
          "Clones keep the client id of the image, so a key management service counts "
              + "them as one.",
          "Microsoft-Windows-Security-SPP SkipRearm in Microsoft's unattend reference; "
              + "Key Management Services client count does not increase, Microsoft support");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public boolean concerns(SettingFacts facts) {
    return facts.name().equals("SkipRearm");
  }

  @Override
  public void check(KnownSetting setting, IntendedUse use, Findings findings) {
    if (!setting.isEmpty() && !setting.value().equals("0")) {
      findings.add(
          DESCRIPTION,
          use.isForSysprep() ? Severity.WARNING : Severity.INFO,
          setting.element(),
          "SkipRearm is on.",
          "Set it to 0 for the final image.");
    }
  }
}
