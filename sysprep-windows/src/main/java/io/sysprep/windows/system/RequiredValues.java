package io.sysprep.windows.system;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RegistryView;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads registry values that every Windows has, and says so where one is missing. */
final class RequiredValues {

  private final RegistryView registry;

  RequiredValues(RegistryView registry) {
    this.registry = registry;
  }

  String text(RegistryKey key, String name) {
    return optionalText(key, name)
        .orElseThrow(
            () ->
                new MachineException(
                    Reason.MISSING, "read a text from registry value", key + "\\" + name));
  }

  Optional<String> optionalText(RegistryKey key, String name) {
    return registry.value(key, name).flatMap(RegistryValue::asText);
  }

  OptionalLong optionalNumber(RegistryKey key, String name) {
    return registry.value(key, name).map(RegistryValue::asNumber).orElse(OptionalLong.empty());
  }
}
