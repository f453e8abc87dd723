package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;

/** Finds elements that no setting of their component is named like, in any case. */
final class UnknownSetting implements StrangerRule {

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "unknown-setting",
          Severity.ERROR,
          "The component has no such setting",
          "Setup refuses the file: a component or setting specified in the answer file "
              + "does not exist.",
          "The message of Setup in hashicorp/packer issue 5418 and "
              + "ChrisTitusTech/winutil issue 1299");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Stranger stranger, IntendedUse use, Findings findings) {
    if (stranger.inOtherCase().isEmpty()) {
      findings.add(
          DESCRIPTION,
          stranger.component().isIncomplete() ? Severity.WARNING : Severity.ERROR,
          stranger.element(),
          "There is no setting " + stranger.path() + ".",
          "Check the spelling and where it stands, or remove it.");
    }
  }
}
