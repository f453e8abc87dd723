package io.sysprep.preflight.checks.destination;

import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.Optional;

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
    Optional<WindowsPath> file = facts.plan().answerFile();
    return file.isPresent()
        ? Finding.blocking("The plan names the answer file " + file.get() + ".")
        : Finding.passed("The plan names no answer file.");
  }
}
