package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;

/** Finds commands beyond their greatest length. */
final class CommandTooLong implements SettingRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "command-too-long",
          Severity.ERROR,
          "A command is longer than Setup takes",
          "Setup refuses the command.",
          "RunSynchronousCommand Path and SynchronousCommand CommandLine in Microsoft's"
              + " unattend reference");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public boolean concerns(SettingFacts facts) {
    return Commands.isCommand(facts) && facts.maximumLength().isPresent();
  }

  @Override
  public void check(KnownSetting setting, IntendedUse use, Findings findings) {
    long longest = setting.facts().maximumLength().getAsLong();
    int length = setting.text().strip().length();
    if (length > longest) {
      findings.add(
          DESCRIPTION,
          setting.element(),
          "The command has " + length + " characters; " + longest + " are allowed.",
          "Put it into a script and run that.");
    }
  }
}
