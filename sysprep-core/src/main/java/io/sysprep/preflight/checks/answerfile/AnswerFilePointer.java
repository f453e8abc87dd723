package io.sysprep.preflight.checks.answerfile;

import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;

final class AnswerFilePointer implements PrerequisiteCheck {

  private static final RegistryKey SETUP = RegistryKey.localMachine("SYSTEM\\Setup");

  @Override
  public CheckDescription description() {
    return CheckDescription.of("answer-file-pointer", "The registry names no missing answer file")
        .because("Setup looks for the file that UnattendFile names before all others.")
        .atWorst(CheckDescription.Worst.WARNING)
        .reads(Port.REGISTRY, Port.FILES, Port.SYSTEM)
        .remediedBy("Delete the value UnattendFile of HKLM\\SYSTEM\\Setup.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/windows-setup-automation-overview");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    String named = facts.machine().registry().text(SETUP, "UnattendFile").orElse("");
    if (named.isBlank()) {
      return Finding.passed("The registry names no answer file.");
    }
    WindowsPath file = facts.expanded(named.replace("\\??\\", ""));
    return facts.machine().files().info(file).isPresent()
        ? Finding.passed("The registry names " + file + ", which is there.")
        : Finding.warning("The registry names " + file + ", which is not there.")
            .naming("files", List.of(file));
  }
}
