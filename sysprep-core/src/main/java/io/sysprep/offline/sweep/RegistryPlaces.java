package io.sysprep.offline.sweep;

import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RegistryView;
import java.util.ArrayList;
import java.util.List;

/** Finds keys and values below HKLM. */
final class RegistryPlaces {

  private final RegistryView registry;

  RegistryPlaces(RegistryView registry) {
    this.registry = registry;
  }

  List<Sighting> values(String path, String name) {
    List<Sighting> found = new ArrayList<>();
    for (RegistryKey key : keys(path)) {
      registry
          .value(key, name)
          .filter(RegistryPlaces::isSet)
          .ifPresent(value -> found.add(new Sighting(key + "\\" + name, () -> value)));
    }
    return found;
  }

  List<String> subKeys(String path, String name) {
    NamePattern pattern = new NamePattern(name);
    return registry.subKeys(RegistryKey.localMachine(path)).orElse(List.of()).stream()
        .filter(pattern::fits)
        .map(below -> "HKLM\\" + path + "\\" + below)
        .toList();
  }

  /** The last part of a path may be a pattern. */
  private List<RegistryKey> keys(String path) {
    if (!NamePattern.isOne(path)) {
      return List.of(RegistryKey.localMachine(path));
    }
    int last = path.lastIndexOf('\\');
    RegistryKey above = RegistryKey.localMachine(path.substring(0, last));
    NamePattern pattern = new NamePattern(path.substring(last + 1));
    return registry.subKeys(above).orElse(List.of()).stream()
        .filter(pattern::fits)
        .filter(name -> name.indexOf('/') < 0)
        .map(above::child)
        .toList();
  }

  /** Products leave values with nothing in them, or with 0 for none. */
  private static boolean isSet(RegistryValue value) {
    if (value instanceof RegistryValue.Binary binary) {
      return binary.bytes().length() > 0;
    }
    if (value instanceof RegistryValue.Other other) {
      return other.bytes().length() > 0;
    }
    return value.asText().map(text -> !text.isBlank()).orElse(value.asNumber().orElse(1) != 0);
  }
}
