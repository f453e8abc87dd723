package io.sysprep.testkit.state;

import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The services: configured in the registry, as in Windows, and running or not.
 *
 * <p>The values are those of Microsoft Learn, "CurrentControlSet\Services Subkeys".
 */
public final class Services {

  /** Where Windows keeps how services are configured. */
  public static final RegistryKey KEY =
      RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Services");

  /** The start modes by the number in the registry value {@code Start}. */
  private static final List<ServiceStartMode> BY_NUMBER = List.of(ServiceStartMode.values());

  private static final int OWN_PROCESS = 0x10;
  private static final int KERNEL_DRIVER = 1;

  private final RegistryTree registry;
  private final Map<String, ServiceState> states = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  Services(RegistryTree registry) {
    this.registry = registry;
  }

  /**
   * Finds a service.
   *
   * @param name its name
   * @return the service; empty when there is none
   */
  public Optional<ServiceInfo> service(String name) {
    RegistryNode configured = registry.find(KEY.child(name));
    return configured == null ? Optional.empty() : described(storedName(name), configured);
  }

  private Optional<ServiceInfo> described(String name, RegistryNode configured) {
    Optional<Long> start = configured.number("Start");
    return start.isEmpty()
        ? Optional.empty()
        : Optional.of(describe(name, configured, start.get()));
  }

  private Map<String, RegistryNode> configured() {
    RegistryNode services = registry.find(KEY);
    return services == null ? Map.of() : services.children();
  }

  /** {@return all services by name} */
  public List<ServiceInfo> all() {
    List<ServiceInfo> all = new ArrayList<>();
    for (Map.Entry<String, RegistryNode> configured : configured().entrySet()) {
      Optional<ServiceInfo> service = described(configured.getKey(), configured.getValue());
      if (service.isPresent()) {
        all.add(service.get());
      }
    }
    return all;
  }

  /**
   * Installs a service.
   *
   * @param service the service as it is to be
   */
  public void install(ServiceInfo service) {
    RegistryNode key = registry.make(KEY.child(service.name()));
    boolean driver = service.account().isEmpty();
    key.write("DisplayName", RegistryValue.text(service.displayName()));
    key.write("ErrorControl", RegistryValue.number(1));
    key.write("ImagePath", new RegistryValue.ExpandableText(service.command()));
    if (!driver) {
      key.write("ObjectName", RegistryValue.text(service.account()));
    }
    key.write("Start", RegistryValue.number(BY_NUMBER.indexOf(service.startMode())));
    key.write("Type", RegistryValue.number(driver ? KERNEL_DRIVER : OWN_PROCESS));
    states.put(service.name(), service.state());
  }

  /**
   * Removes a service.
   *
   * @param name its name
   */
  public void remove(String name) {
    registry.deleteKey(KEY.child(name));
    states.remove(name);
  }

  /**
   * Configures how a service is started.
   *
   * @param name its name
   * @param mode how
   */
  public void configure(String name, ServiceStartMode mode) {
    registry.write(KEY.child(name), "Start", RegistryValue.number(BY_NUMBER.indexOf(mode)));
  }

  /**
   * Brings a service into a state.
   *
   * @param name its name
   * @param state the state
   */
  public void put(String name, ServiceState state) {
    states.put(name, state);
  }

  /** Starts what starts by itself and stops all else, as booting does. */
  public void boot() {
    for (ServiceInfo service : all()) {
      states.put(service.name(), stateAfterBoot(service.startMode()));
    }
  }

  private static ServiceState stateAfterBoot(ServiceStartMode mode) {
    boolean starts = BY_NUMBER.indexOf(mode) <= BY_NUMBER.indexOf(ServiceStartMode.AUTOMATIC);
    return starts ? ServiceState.RUNNING : ServiceState.STOPPED;
  }

  private ServiceInfo describe(String name, RegistryNode configured, long start) {
    return new ServiceInfo(
        name,
        configured.text("DisplayName").orElse(name),
        states.getOrDefault(name, ServiceState.STOPPED),
        BY_NUMBER.get((int) start),
        configured.text("ObjectName").orElse(""),
        configured.text("ImagePath").orElse(""));
  }

  private String storedName(String name) {
    for (String stored : configured().keySet()) {
      if (stored.equalsIgnoreCase(name)) {
        return stored;
      }
    }
    return name;
  }

  Services copyOnto(RegistryTree copiedRegistry) {
    Services copy = new Services(copiedRegistry);
    copy.states.putAll(states);
    return copy;
  }
}
