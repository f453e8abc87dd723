package io.sysprep.preflight.checks.answerfile;

import io.sysprep.machine.FileInfo;
import io.sysprep.machine.Port;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;
import java.util.Optional;

final class AnswerFileReadable implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of("answer-file-readable", "The answer file is there and can be read")
        .because(
            "Sysprep stops when it cannot read the answer file; without /quiet in a dialog that nobody sees.")
        .reads(Port.FILES)
        .remediedBy("Put the answer file where the plan says, or correct the plan.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep-command-line-options");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    Optional<WindowsPath> file = facts.plan().answerFile();
    if (file.isEmpty()) {
      return Finding.notApplicable("The plan names no answer file.");
    }

    Optional<FileInfo> info = facts.machine().files().info(file.get());
    if (info.isEmpty()) {
      return Finding.blocking(file.get() + " is not there.").naming("files", List.of(file.get()));
    }
    return judge(info.get());
  }

  private static Finding judge(FileInfo info) {
    if (info.folder()) {
      return Finding.blocking(info.path() + " is a folder, not an answer file.");
    }
    if (info.size() == 0) {
      return Finding.blocking(info.path() + " is empty.");
    }
    return info.size() > PreflightFacts.LONGEST_ANSWER_FILE
        ? Finding.blocking(
            info.path() + " has " + info.size() + " bytes, too many for an answer file.")
        : Finding.passed(info.path() + " has " + info.size() + " bytes.");
  }
}
