package io.sysprep.preflight.checks.licensing;

import io.sysprep.machine.Port;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;

final class LicensingService implements PrerequisiteCheck {

  private static final String NAME = "sppsvc";

  @Override
  public CheckDescription description() {
    return CheckDescription.of("licensing-service", "The licensing service can start")
        .because(
            "The rearm is a step of generalize; without its service it fails or hangs when the machine is half generalized already.")
        .reads(Port.SERVICES)
        .fallingBackTo(Port.REGISTRY, Port.FILES)
        .remediedBy("Set sppsvc back to automatic (delayed) start, and start it.")
        .describedAt(
            "https://learn.microsoft.com/troubleshoot/windows-client/setup-upgrade-and-drivers/error-occurs-when-running-sysprep-generalize");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    if (!facts.plan().generalizes()) {
      return Finding.notApplicable("The plan does not generalize, so nothing is rearmed.");
    }
    return facts
        .machine()
        .services()
        .service(NAME)
        .map(service -> judge(service, facts))
        .orElseGet(() -> Finding.passed("This Windows has no service " + NAME + "."));
  }

  private static Finding judge(ServiceInfo service, PreflightFacts facts) {
    if (service.startMode() == ServiceStartMode.DISABLED) {
      return SkippedRearm.in(facts)
          ? Finding.warning(NAME + " is disabled; it is not needed, since SkipRearm is 1.")
          : Finding.blocking(NAME + " is disabled, and generalizing rearms through it.")
              .naming("services", List.of(NAME));
    }
    return service.state() == ServiceState.STOP_PENDING
        ? Finding.warning(NAME + " is stopping; a rearm may find it gone.")
        : Finding.passed(NAME + " can start.");
  }
}
