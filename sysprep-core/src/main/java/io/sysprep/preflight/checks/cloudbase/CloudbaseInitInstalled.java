package io.sysprep.preflight.checks.cloudbase;

import io.sysprep.cloudbase.CloudbaseInit;
import io.sysprep.machine.Port;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.Destination;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.Optional;

final class CloudbaseInitInstalled implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "cloudbase-init-installed",
            "The Cloudbase-Init that the answer file belongs to is installed")
        .because("Without the agent, clones get no name, no password and no data from the cloud.")
        .reads(Port.SERVICES, Port.FILES, Port.SYSTEM)
        .remediedBy("Install Cloudbase-Init again, or name another answer file in the plan.")
        .describedAt("https://cloudbase-init.readthedocs.io/");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    Optional<CloudbaseInit> found = facts.once(CloudbaseFact.FACT);
    if (found.isPresent()) {
      return Finding.passed("Cloudbase-Init is installed in " + found.get().folder() + ".");
    }
    Optional<WindowsPath> file = facts.plan().answerFile();
    boolean expected = file.isPresent() && file.get().toString().contains("\\Cloudbase-Init\\");
    if (facts.plan().destination().profile().equals(Destination.VENDOR_GUIDE.id())) {
      return Finding.blocking(
          "The vendor's guide seals with Cloudbase-Init, which is not installed.");
    }
    return expected
        ? Finding.blocking(
            "The answer file is Cloudbase-Init's, but Cloudbase-Init is not installed.")
        : Finding.notApplicable("Cloudbase-Init is not installed.");
  }
}
