package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import java.util.OptionalLong;

/** Finds settings that were removed by the build of the machine. */
final class RemovedSetting implements SettingRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "removed-setting",
          Severity.WARNING,
          "The Windows that the file is for no longer has the setting",
          "It has no effect there, and a setting that does not exist can make Setup "
              + "refuse the file.",
          "The lists of changed answer file settings in Microsoft's unattend reference");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public boolean concerns(SettingFacts facts) {
    return facts.lifetime().removedIn().isPresent();
  }

  @Override
  public void check(KnownSetting setting, IntendedUse use, Findings findings) {
    if (isRemoved(setting.facts(), use)) {
      findings.add(
          DESCRIPTION,
          setting.element(),
          setting.facts().name()
              + " was removed with build "
              + setting.facts().lifetime().removedIn().getAsLong()
              + ".",
          "Remove it.");
    }
  }

  static boolean isRemoved(SettingFacts facts, IntendedUse use) {
    OptionalLong removedIn = facts.lifetime().removedIn();
    return use.build().isPresent()
        && removedIn.isPresent()
        && use.build().getAsInt() >= removedIn.getAsLong();
  }
}
