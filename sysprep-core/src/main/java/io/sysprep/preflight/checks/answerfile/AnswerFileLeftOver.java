package io.sysprep.preflight.checks.answerfile;

import io.sysprep.machine.Port;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;
import java.util.stream.Collectors;

final class AnswerFileLeftOver implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of("answer-file-left-over", "No answer file is left from before")
        .because(
            "Without an answer file of the plan Sysprep takes one that it finds; in any case such files carry passwords into the image.")
        .atWorst(CheckDescription.Worst.WARNING)
        .reads(Port.FILES, Port.SYSTEM)
        .remediedBy("Delete the files that are named, or name one of them in the plan.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/windows-setup-automation-overview");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    List<WindowsPath> found = LeftOverAnswerFiles.found(facts);
    if (found.isEmpty()) {
      return Finding.passed("No answer file lies where Windows looks.");
    }
    String text =
        "Answer files are left: "
            + found.stream().map(WindowsPath::toString).collect(Collectors.joining(", "))
            + ".";
    Finding finding =
        facts.plan().answerFile().isPresent()
            ? Finding.notice(text)
            : Finding.warning(text + " The plan names none, so one of them may be used.");
    return finding.naming("files", found);
  }
}
