package io.sysprep.preflight.checks.destination;

import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;

final class AnswerFileWanted implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "answer-file-wanted", "The destination takes the answer file that the plan names")
        .because(
            "Azure brings an answer file for each clone; a custom one in the Sysprep step is not supported there.")
        .remediedBy(
            "Leave the answer file out of the plan; on Azure use additionalUnattendContent of the clone's definition.")
        .describedAt("https://learn.microsoft.com/azure/virtual-machines/generalize");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    return facts
        .plan()
        .answerFile()
        .map(file -> Finding.blocking("The plan names the answer file " + file + "."))
        .orElseGet(() -> Finding.passed("The plan names no answer file."));
  }
}
