package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;

/** Finds line ends within commands, as formatters leave them. */
final class WrappedCommand implements SettingRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "wrapped-command",
          Severity.WARNING,
          "A command goes over several lines",
          "Windows keeps the line ends, so the command may be cut at the first one.",
          "cschneegans/unattend-generator issue 6: a formatter that wrapped Path broke " + "Setup");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public boolean concerns(SettingFacts facts) {
    return Commands.isCommand(facts);
  }

  @Override
  public void check(KnownSetting setting, IntendedUse use, Findings findings) {
    if (setting.value().indexOf('\n') >= 0) {
      findings.add(
          DESCRIPTION,
          setting.element(),
          "The command has a line end in it.",
          "Write it on one line.");
    }
  }
}
