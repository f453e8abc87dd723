package io.sysprep.preflight.checks.answerfile;

import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;

final class AnswerFileGiven implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of("answer-file-given", "The plan names an answer file")
        .because(
            "Without one, user names, passwords and other settings are reset, and every clone waits to be set up by hand.")
        .atWorst(CheckDescription.Worst.WARNING)
        .remediedBy("Name an answer file in the plan: SysprepPlan ... withAnswerFile(...).")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep-command-line-options");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    return facts.plan().answerFile().isPresent()
        ? Finding.passed("The plan names " + facts.plan().answerFile().get() + ".")
        : Finding.warning("The plan names no answer file: clones stop at Windows Welcome.");
  }
}
