package io.sysprep.preflight.checks.answerfile;

import io.sysprep.machine.Port;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.Optional;

final class AnswerFilePath implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of("answer-file-path", "Sysprep can find the answer file by its path")
        .because(
            "Sysprep takes a path with a space for two arguments ('Malformed command line detected'), and where it looks for a relative name is not documented.")
        .atWorst(CheckDescription.Worst.WARNING)
        .reads(Port.SYSTEM)
        .remediedBy("Put the answer file on a path without spaces.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep-command-line-options");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    Optional<WindowsPath> file = facts.plan().answerFile();
    if (file.isEmpty()) {
      return Finding.notApplicable("The plan names no answer file.");
    }

    if (facts.plan().namesAnswerFileOnly()) {
      return Finding.warning(
              "The vendor's command line names "
                  + file.get().fileName()
                  + " alone; Sysprep may not find it.")
          .remediedBy("Leave out asTheVendorWritesIt(), so that the plan names the full path.");
    }
    return facts.plan().effectiveAnswerFile(facts.windowsFolder()).equals(file)
        ? Finding.passed(file.get() + " can be named as it is.")
        : Finding.passed(file.get() + " is copied to a path without spaces for the run.");
  }
}
