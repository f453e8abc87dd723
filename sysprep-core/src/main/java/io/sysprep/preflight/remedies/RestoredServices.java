package io.sysprep.preflight.remedies;

import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.RemedyDescription;
import io.sysprep.preflight.examination.AutomaticRemedy;
import io.sysprep.preflight.examination.RemedyNeed;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Services that are disabled get the start mode back that Windows ships them with, on demand.
 *
 * @param id the remedy
 * @param services their names
 * @param isFor whether one of them is to be restored on a machine
 */
record RestoredServices(String id, List<String> services, Selection isFor)
    implements AutomaticRemedy {

  private interface Selection {
    Predicate<String> on(PreflightFacts facts);
  }

  /**
   * wuauserv is left alone on servers: there some disable it on purpose, so that no update arrives
   * while Sysprep works, and their runs succeed.
   */
  static RestoredServices neededBySysprep() {
    return new RestoredServices(
        "restore-needed-services",
        List.of("AppXSvc", "TrustedInstaller", "wuauserv"),
        facts -> {
          boolean server = facts.version().kind().isServer();
          return name -> !(server && name.equals("wuauserv"));
        });
  }

  static RestoredServices pushRouting() {
    return new RestoredServices(
        "restore-push-service", List.of("dmwappushservice"), facts -> name -> true);
  }

  @Override
  public RemedyDescription description() {
    return StandardRemedies.described(id);
  }

  @Override
  public RemedyNeed examine(PreflightFacts facts) {
    List<ServiceInfo> disabled =
        services.stream()
            .filter(isFor.on(facts))
            .flatMap(name -> facts.machine().services().service(name).stream())
            .filter(service -> service.startMode() == ServiceStartMode.DISABLED)
            .toList();
    return disabled.isEmpty()
        ? new RemedyNeed.NotNeeded("None of " + String.join(", ", services) + " has to change.")
        : new RemedyNeed.Needed(
            disabled.stream()
                .map(ServiceInfo::name)
                .collect(Collectors.joining(", ", "", " will be set to demand start.")),
            bench ->
                disabled.forEach(
                    service -> new ServiceSwitch(bench).setMode(service, ServiceStartMode.DEMAND)));
  }
}
