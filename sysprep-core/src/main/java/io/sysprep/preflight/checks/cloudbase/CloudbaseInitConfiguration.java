package io.sysprep.preflight.checks.cloudbase;

import io.sysprep.cloudbase.CloudbaseInit;
import io.sysprep.machine.Port;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

final class CloudbaseInitConfiguration implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "cloudbase-init-configuration",
            "The files that Cloudbase-Init needs on clones are there")
        .because(
            "The answer file runs the agent during specialize with its own configuration; without these files specialize fails.")
        .reads(Port.SERVICES, Port.FILES, Port.SYSTEM)
        .remediedBy("Repair the installation of Cloudbase-Init.")
        .describedAt("https://cloudbase-init.readthedocs.io/");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    Optional<CloudbaseInit> found = facts.once(CloudbaseFact.FACT);
    if (found.isEmpty()) {
      return Finding.notApplicable("Cloudbase-Init is not installed.");
    }

    List<WindowsPath> missing =
        List.of(found.get().answerFile(), found.get().specializeConfiguration()).stream()
            .filter(file -> facts.machine().files().info(file).isEmpty())
            .toList();
    return missing.isEmpty()
        ? Finding.passed("Answer file and configuration are in " + found.get().confFolder() + ".")
        : Finding.blocking(
                "These files are missing: "
                    + missing.stream().map(WindowsPath::toString).collect(Collectors.joining(", "))
                    + ".")
            .naming("files", missing);
  }
}
