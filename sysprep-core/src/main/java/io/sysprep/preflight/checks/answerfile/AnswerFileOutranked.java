package io.sysprep.preflight.checks.answerfile;

import io.sysprep.machine.Port;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.unattend.search.AnswerFilePlace;
import io.sysprep.unattend.search.AnswerFileSearch;
import io.sysprep.unattend.search.FoundFile;
import java.util.List;
import java.util.stream.Collectors;

final class AnswerFileOutranked implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "answer-file-outranked", "No older answer file wins over the plan's on clones")
        .because(
            "Sysprep uses the file of /unattend in its own run only. On clones it is the cached copy, and a file that the registry names, or one in Panther\\Unattend, comes before that: every clone gets a foreign name, password or commands.")
        .reads(Port.REGISTRY, Port.FILES, Port.SYSTEM)
        .remediedBy(
            "Delete the files that are named, and the value UnattendFile of HKLM\\SYSTEM\\Setup.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/windows-setup-automation-overview");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    if (facts.plan().answerFile().isEmpty()) {
      return Finding.notApplicable("The plan names no answer file.");
    }
    WindowsPath named = facts.plan().answerFile().get();
    List<FoundFile> found =
        AnswerFileSearch.outrankingOnClones(facts.machine(), facts.windowsFolder(), named);
    return found.isEmpty()
        ? Finding.passed("Nothing comes before the copy of " + named.fileName() + " on clones.")
        : Finding.blocking(
                found.stream().map(AnswerFileOutranked::told).collect(Collectors.joining(" ")))
            .naming("files", found.stream().map(FoundFile::path).toList());
  }

  /** How sure it is, the finding says: Microsoft limits the folder, and not the registry. */
  private static String told(FoundFile file) {
    String state =
        file.answerFile().isPresent() ? "" : ", which is no answer file that can be read";
    return file.place() == AnswerFilePlace.REGISTRY
        ? file.path() + state + ", is named by the registry and wins on clones."
        : file.path()
            + state
            + ", wins on clones, if Windows was set up from an older one; otherwise Microsoft's page leaves it open.";
  }
}
