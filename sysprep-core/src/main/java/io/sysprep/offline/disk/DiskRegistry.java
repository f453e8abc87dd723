package io.sysprep.offline.disk;

import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RegistryView;
import io.sysprep.offline.hive.HiveException;
import io.sysprep.offline.hive.HiveKey;
import io.sysprep.offline.hive.HiveValue;
import io.sysprep.stored.ValueCodec;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The registry of a Windows at rest, put together from its hives. */
final class DiskRegistry implements RegistryView {

  private final KeyFinder keys;

  DiskRegistry(KeyFinder keys) {
    this.keys = keys;
  }

  @Override
  public boolean exists(RegistryKey key) {
    return keys.isRoot(key) || inKey("open registry key", key, found -> found).isPresent();
  }

  @Override
  public Optional<RegistryValue> value(RegistryKey key, String name) {
    return keys.isRoot(key)
        ? Optional.empty()
        : inKey("read registry key", key, found -> found.value(name).map(DiskRegistry::decoded))
            .flatMap(value -> value);
  }

  @Override
  public Optional<Map<String, RegistryValue>> values(RegistryKey key) {
    return keys.isRoot(key)
        ? Optional.of(Map.of())
        : inKey("read registry key", key, DiskRegistry::decodedValues);
  }

  @Override
  public Optional<List<String>> subKeys(RegistryKey key) {
    return keys.isRoot(key)
        ? Optional.of(keys.belowRoot(key))
        : inKey("list registry key", key, found -> keys.namesBelow(key, found));
  }

  private <T> Optional<T> inKey(String attempt, RegistryKey key, Function<HiveKey, T> reading) {
    try {
      return keys.find(key).map(reading);
    } catch (HiveException e) {
      throw VolumeHives.failure(attempt, key.toString(), e);
    }
  }

  private static Map<String, RegistryValue> decodedValues(HiveKey key) {
    Map<String, RegistryValue> values = new LinkedHashMap<>();
    for (HiveValue value : key.values()) {
      values.put(value.name(), decoded(value));
    }
    return Collections.unmodifiableMap(values);
  }

  private static RegistryValue decoded(HiveValue value) {
    return ValueCodec.decode(value.type(), value.data());
  }
}
