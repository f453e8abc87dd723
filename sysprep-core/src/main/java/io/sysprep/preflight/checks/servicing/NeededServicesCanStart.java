package io.sysprep.preflight.checks.servicing;

import io.sysprep.machine.Port;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;

final class NeededServicesCanStart implements PrerequisiteCheck {

  /**
   * Deployment of Store apps, servicing, Windows Update, licensing: each has a provider that
   * Sysprep calls.
   */
  private static final List<String> NEEDED =
      List.of("AppXSvc", "TrustedInstaller", "wuauserv", "sppsvc");

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "needed-services", "The services that Sysprep's providers need can start")
        .because(
            "With one of them disabled a provider fails (0x422, 0x80080005) or hangs in the middle of generalize.")
        .reads(Port.SERVICES)
        .remediedBy("Set the services back to demand start.")
        .describedAt(
            "https://learn.microsoft.com/troubleshoot/windows-client/setup-upgrade-and-drivers/sysprep-fails-remove-or-update-store-apps");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    List<String> disabled = NEEDED.stream().filter(name -> isDisabled(facts, name)).toList();
    return disabled.isEmpty()
        ? Finding.passed("None of " + String.join(", ", NEEDED) + " is disabled.")
        : Finding.blocking("Disabled: " + String.join(", ", disabled) + ".");
  }

  private static boolean isDisabled(PreflightFacts facts, String name) {
    return facts
        .machine()
        .services()
        .service(name)
        .map(ServiceInfo::startMode)
        .filter(ServiceStartMode.DISABLED::equals)
        .isPresent();
  }
}
