package io.sysprep.preflight.checks.servicing;

import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryView;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.words.Words;
import java.util.List;

final class PendingFileRenames implements PrerequisiteCheck {

  private static final RegistryKey KEY =
      RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Control\\Session Manager");
  private static final List<String> NAMES =
      List.of("PendingFileRenameOperations", "PendingFileRenameOperations2");

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "pending-file-renames", "No files wait to be renamed at the next boot")
        .because(
            "Sysprep warns 'File operations pending' and goes on; installers that are half done may break on clones.")
        .atWorst(CheckDescription.Worst.WARNING)
        .reads(Port.REGISTRY)
        .remediedBy(
            "Restart Windows once. Some drivers and agents always leave such entries, and then they can be waived.")
        .describedAt(
            "https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-movefileexa");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    long renames = 0;
    for (String name : NAMES) {
      renames += renames(facts.machine().registry(), name);
    }
    return renames == 0
        ? Finding.passed("No file waits to be renamed or deleted.")
        : Finding.warning(
                Words.counted(renames, "file", "waits", "wait")
                    + " to be renamed or deleted at the next boot.")
            .naming("renames", renames);
  }

  /** Entries are pairs of source and target; the target of a deletion is empty. */
  private static long renames(RegistryView registry, String name) {
    long count = 0;
    for (String text : registry.texts(KEY, name).orElse(List.of())) {
      count += text.isBlank() ? 0 : 1;
    }
    return (count + 1) / 2;
  }
}
