package io.sysprep.preflight.checks.disks;

import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryView;
import java.util.List;
import java.util.stream.Stream;

/** The devices that Windows keeps on record, those that are gone included. */
public final class RecordedDevices {

  private static final RegistryKey ENUM =
      RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Enum");

  private RecordedDevices() {}

  /** {@return the keys of all instances of all devices on these buses, in the registry's order} */
  public static Stream<RegistryKey> on(List<String> buses, RegistryView registry) {
    return buses.stream()
        .map(ENUM::child)
        .flatMap(bus -> below(registry, bus))
        .flatMap(device -> below(registry, device));
  }

  private static Stream<RegistryKey> below(RegistryView registry, RegistryKey key) {
    return registry.subKeys(key).orElse(List.of()).stream().map(key::child);
  }
}
