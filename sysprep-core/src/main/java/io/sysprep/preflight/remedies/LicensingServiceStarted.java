package io.sysprep.preflight.remedies;

import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.RemedyDescription;
import io.sysprep.preflight.examination.AutomaticRemedy;
import io.sysprep.preflight.examination.RemedyBench;
import io.sysprep.preflight.examination.RemedyNeed;

/** Windows protects this service: where it refuses the change, the remedy fails and says so. */
final class LicensingServiceStarted implements AutomaticRemedy {

  private static final String NAME = "sppsvc";

  @Override
  public RemedyDescription description() {
    return StandardRemedies.described("start-licensing-service");
  }

  @Override
  public RemedyNeed examine(PreflightFacts facts) {
    return facts
        .machine()
        .services()
        .service(NAME)
        .map(LicensingServiceStarted::need)
        .orElseGet(() -> new RemedyNeed.NotNeeded("This Windows has no service " + NAME + "."));
  }

  private static RemedyNeed need(ServiceInfo service) {
    boolean disabled = service.startMode() == ServiceStartMode.DISABLED;
    if (service.isRunning() && !disabled) {
      return new RemedyNeed.NotNeeded(NAME + " runs.");
    }
    return new RemedyNeed.Needed(
        NAME + (disabled ? " will be set to automatic start, and started." : " will be started."),
        bench -> start(bench, service, disabled));
  }

  private static void start(RemedyBench bench, ServiceInfo service, boolean disabled) {
    ServiceSwitch services = new ServiceSwitch(bench);
    if (disabled) {
      services.setMode(service, ServiceStartMode.AUTOMATIC);
    }
    if (!service.isRunning()) {
      services.start(NAME);
    }
  }
}
