package io.sysprep.preflight.checks.cloudbase;

import io.sysprep.cloudbase.CloudbaseInit;
import io.sysprep.machine.Port;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.Optional;

final class CloudbaseInitService implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "cloudbase-init-service", "The service of Cloudbase-Init is there and may start")
        .because("A service that is deleted or disabled injects nothing into clones.")
        .reads(Port.SERVICES, Port.FILES, Port.SYSTEM)
        .remediedBy("Repair the installation of Cloudbase-Init, and do not disable its service.")
        .describedAt("https://cloudbase-init.readthedocs.io/");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    Optional<CloudbaseInit> found = facts.once(CloudbaseFact.FACT);
    if (found.isEmpty()) {
      return Finding.notApplicable("Cloudbase-Init is not installed.");
    }

    return found
        .get()
        .service()
        .map(CloudbaseInitService::judge)
        .orElseGet(() -> Finding.blocking("There is no service cloudbase-init."));
  }

  /** Demand start is what the installer's own Sysprep step sets; the run sets it too. */
  private static Finding judge(ServiceInfo service) {
    return service.startMode() == ServiceStartMode.DISABLED
        ? Finding.blocking("The service cloudbase-init is disabled.")
        : Finding.passed(
            "The start mode of the service cloudbase-init is " + service.startMode().text() + ".");
  }
}
