package io.sysprep.unattend.lint.rules.settings;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.Stranger;
import io.sysprep.unattend.lint.StrangerRule;

/** Finds elements that no setting of their component is named like, in any case. */
final class UnknownSetting extends StrangerRule {

  UnknownSetting() {
    super(
        "unknown-setting",
        Severity.ERROR,
        "The component has no such setting",
        "Setup refuses the file: a component or setting specified in the answer file "
            + "does not exist.",
        "The message of Setup in hashicorp/packer issue 5418 and "
            + "ChrisTitusTech/winutil issue 1299");
  }

  @Override
  protected void check(Stranger stranger, LintReport report) {
    if (stranger.inOtherCase().isEmpty()) {
      report.at(
          stranger.component().isIncomplete() ? Severity.WARNING : Severity.ERROR,
          stranger.element(),
          "There is no setting " + stranger.path() + ".",
          "Check the spelling and where it stands, or remove it.");
    }
  }
}
