package io.sysprep.preflight.checks.servicing;

import io.sysprep.machine.Port;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class NeededServicesCanStart implements PrerequisiteCheck {

  /** Of Cleanup.xml, which every plan runs: refuses with 0x80080005. */
  private static final String SERVICING = "TrustedInstaller";

  /** Of Generalize.xml: refuses with 0x422. */
  private static final String APPS = "AppXSvc";

  /**
   * Some who build images of servers disable it on purpose, so that no update arrives while Sysprep
   * works, and their runs succeed; of clients it is told that Sysprep stalls without it.
   */
  private static final String UPDATES = "wuauserv";

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "needed-services", "The services that Sysprep's providers need can start")
        .because(
            "With one of them disabled a provider fails (0x422, 0x80080005) or hangs in the middle of generalize.")
        .reads(Port.SERVICES, Port.SYSTEM)
        .remediedBy("Set the services back to the start mode that Windows ships them with.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep-process-overview");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    boolean server = facts.version().kind().isServer();
    List<String> wanted =
        facts.plan().generalizes() ? List.of(APPS, SERVICING, UPDATES) : List.of(SERVICING);
    List<String> disabled = new ArrayList<>();
    for (String name : wanted) {
      Optional<ServiceInfo> service = facts.machine().services().service(name);
      if (service.isPresent() && service.get().startMode() == ServiceStartMode.DISABLED) {
        disabled.add(name);
      }
    }
    if (disabled.isEmpty()) {
      return Finding.passed("None of " + String.join(", ", wanted) + " is disabled.");
    }
    Finding finding =
        server && disabled.equals(List.of(UPDATES))
            ? Finding.warning(
                UPDATES
                    + " is disabled: images of servers have been made so, but on some Windows Sysprep stalls.")
            : Finding.blocking("Disabled: " + String.join(", ", disabled) + ".");
    return finding.naming("services", disabled);
  }
}
