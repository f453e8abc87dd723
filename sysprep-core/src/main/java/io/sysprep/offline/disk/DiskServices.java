package io.sysprep.offline.disk;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RegistryView;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.ServicesView;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The services as the registry has them; at rest all are stopped. */
final class DiskServices implements ServicesView {

  private static final RegistryKey SERVICES =
      RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Services");

  private final RegistryView registry;

  DiskServices(RegistryView registry) {
    this.registry = registry;
  }

  /** A key without a type is no service: performance counters of programs lie here, too. */
  @Override
  public Optional<ServiceInfo> service(String name) {
    return registry
        .values(SERVICES.child(name))
        .filter(values -> values.containsKey("Type"))
        .map(values -> described(name, values));
  }

  private static ServiceInfo described(String name, Map<String, RegistryValue> values) {
    return new ServiceInfo(
        name,
        text(values, "DisplayName").orElse(name),
        ServiceState.STOPPED,
        startMode(name, values),
        text(values, "ObjectName").orElse(""),
        text(values, "ImagePath").orElse(""));
  }

  private static ServiceStartMode startMode(String name, Map<String, RegistryValue> values) {
    OptionalLong start =
        Optional.ofNullable(values.get("Start"))
            .map(RegistryValue::asNumber)
            .orElse(OptionalLong.empty());
    ServiceStartMode[] modes = ServiceStartMode.values();
    if (start.isEmpty() || start.getAsLong() < 0 || start.getAsLong() >= modes.length) {
      throw new MachineException(
          Reason.FAILED, "understand the start mode " + start + " of service", name);
    }
    return modes[(int) start.getAsLong()];
  }

  private static Optional<String> text(Map<String, RegistryValue> values, String name) {
    return Optional.ofNullable(values.get(name)).flatMap(RegistryValue::asText);
  }
}
