package io.sysprep.preflight.checks.answerfile;

import io.sysprep.machine.Port;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;

final class AnswerFileWellFormed implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "answer-file-well-formed", "The answer file is well-formed and an answer file")
        .because(
            "Windows learns of a broken answer file at the first boot of the clone: 'could not parse or process the unattend answer file'.")
        .reads(Port.FILES)
        .remediedBy("Correct the answer file at the place that is named.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/windows-setup-automation-overview");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    AnswerFileFact fact = facts.once(AnswerFileFact.FACT);
    if (fact.error().isPresent()) {
      return Finding.blocking(fact.error().get());
    }
    return fact.file().isPresent()
        ? Finding.passed("The answer file can be parsed.")
        : Finding.notApplicable("There is no answer file that could be read.");
  }
}
