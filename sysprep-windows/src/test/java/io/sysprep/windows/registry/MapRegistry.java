package io.sysprep.windows.registry;

import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RegistryView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A registry of given values, for adapters that read it. */
public final class MapRegistry implements RegistryView {

  private final Map<RegistryKey, Map<String, RegistryValue>> keys = new LinkedHashMap<>();

  public MapRegistry with(String path, String name, String text) {
    return with(path, name, RegistryValue.text(text));
  }

  public MapRegistry with(String path, String name, RegistryValue value) {
    keys.computeIfAbsent(RegistryKey.localMachine(path), none -> new LinkedHashMap<>())
        .put(name, value);
    return this;
  }

  public MapRegistry withKey(String path) {
    keys.computeIfAbsent(RegistryKey.localMachine(path), none -> new LinkedHashMap<>());
    return this;
  }

  @Override
  public boolean exists(RegistryKey key) {
    return keys.containsKey(key);
  }

  @Override
  public Optional<RegistryValue> value(RegistryKey key, String name) {
    return values(key).map(values -> values.get(name));
  }

  @Override
  public Optional<Map<String, RegistryValue>> values(RegistryKey key) {
    return Optional.ofNullable(keys.get(key));
  }

  @Override
  public Optional<List<String>> subKeys(RegistryKey key) {
    String prefix = key.path() + "\\";
    List<String> names =
        keys.keySet().stream()
            .map(RegistryKey::path)
            .filter(path -> path.startsWith(prefix))
            .map(path -> path.substring(prefix.length()).split("\\\\", -1)[0])
            .distinct()
            .toList();
    return names.isEmpty() && !exists(key) ? Optional.empty() : Optional.of(names);
  }
}
