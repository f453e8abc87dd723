package io.sysprep.testkit.wmi;

import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.WmiRow;
import io.sysprep.testkit.state.Computer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The services, without drivers. */
final class ServiceClass implements WmiClass {

  private static final Map<ServiceStartMode, String> MODES =
      Map.of(
          ServiceStartMode.BOOT, "Boot",
          ServiceStartMode.SYSTEM, "System",
          ServiceStartMode.AUTOMATIC, "Auto",
          ServiceStartMode.DEMAND, "Manual",
          ServiceStartMode.DISABLED, "Disabled");
  private static final Map<ServiceState, String> STATES =
      Map.of(
          ServiceState.STOPPED, "Stopped",
          ServiceState.START_PENDING, "Start Pending",
          ServiceState.STOP_PENDING, "Stop Pending",
          ServiceState.RUNNING, "Running",
          ServiceState.CONTINUE_PENDING, "Continue Pending",
          ServiceState.PAUSE_PENDING, "Pause Pending",
          ServiceState.PAUSED, "Paused");

  @Override
  public String name() {
    return "Win32_Service";
  }

  @Override
  public Set<String> properties() {
    return Set.of("Name", "DisplayName", "State", "Started", "StartMode", "StartName", "PathName");
  }

  @Override
  public List<WmiRow> rows(Computer computer) {
    return computer.installation().services().all().stream()
        .filter(service -> !service.account().isEmpty())
        .map(ServiceClass::row)
        .toList();
  }

  private static WmiRow row(ServiceInfo service) {
    return new Row()
        .text("Name", service.name())
        .text("DisplayName", service.displayName())
        .text("State", STATES.getOrDefault(service.state(), "Unknown"))
        .flag("Started", service.isRunning())
        .text("StartMode", MODES.getOrDefault(service.startMode(), "Unknown"))
        .text("StartName", service.account())
        .text("PathName", service.command())
        .done();
  }
}
