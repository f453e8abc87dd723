package io.sysprep.run.overlay;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.ServicesView;
import io.sysprep.machine.WindowsError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Start modes and states of services as they were changed over the machine below. */
final class ServiceLayer implements ServicesView {

  private static final RegistryKey SERVICES =
      RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Services");
  private static final List<ServiceStartMode> START_NUMBERS = List.of(ServiceStartMode.values());
  private static final WindowsError DISABLED = new WindowsError(1058, "ERROR_SERVICE_DISABLED");
  private static final WindowsError NO_SERVICE =
      new WindowsError(1060, "ERROR_SERVICE_DOES_NOT_EXIST");

  private final ServicesView base;
  private final RegistryLayer registry;
  private final Map<String, ServiceStartMode> modes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, ServiceState> states = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  ServiceLayer(ServicesView base, RegistryLayer registry) {
    this.base = base;
    this.registry = registry;
  }

  @Override
  public synchronized Optional<ServiceInfo> service(String name) {
    return base.service(name).map(this::changed);
  }

  private ServiceInfo changed(ServiceInfo below) {
    return new ServiceInfo(
        below.name(),
        below.displayName(),
        states.getOrDefault(below.name(), below.state()),
        modes.getOrDefault(below.name(), below.startMode()),
        below.account(),
        below.command());
  }

  synchronized void changeStartMode(String name, ServiceStartMode mode) {
    String real = existing("configure service", name).name();
    modes.put(real, mode);
    registry.write(
        SERVICES.child(real), "Start", RegistryValue.number(START_NUMBERS.indexOf(mode)));
  }

  /** Tells whether the service was in another state before. */
  synchronized boolean changeState(String name, ServiceState state) {
    String attempt = (state == ServiceState.RUNNING ? "start" : "stop") + " service";
    ServiceInfo service = existing(attempt, name);
    if (service.state() == state) {
      return false;
    }
    if (state == ServiceState.RUNNING && service.startMode() == ServiceStartMode.DISABLED) {
      throw new MachineException(MachineException.Reason.FAILED, attempt, name, DISABLED);
    }
    states.put(service.name(), state);
    return true;
  }

  private ServiceInfo existing(String attempt, String name) {
    return service(name)
        .orElseThrow(
            () -> new MachineException(MachineException.Reason.MISSING, attempt, name, NO_SERVICE));
  }
}
