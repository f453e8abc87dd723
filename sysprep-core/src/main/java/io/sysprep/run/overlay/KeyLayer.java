package io.sysprep.run.overlay;

import io.sysprep.machine.RegistryValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was changed about one registry key; a value that was deleted is there as an empty one. */
final class KeyLayer {

  private enum Kind {
    OVER_BASE,
    FRESH,
    DELETED
  }

  private final Kind kind;
  private final Map<String, Optional<RegistryValue>> values =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  private KeyLayer(Kind kind) {
    this.kind = kind;
  }

  /** A key of the machine below of which values are changed. */
  static KeyLayer overBase() {
    return new KeyLayer(Kind.OVER_BASE);
  }

  /** A key that was made; whatever the machine below has had there is not part of it. */
  static KeyLayer fresh() {
    return new KeyLayer(Kind.FRESH);
  }

  /** A key that was deleted, with all below it. */
  static KeyLayer deleted() {
    return new KeyLayer(Kind.DELETED);
  }

  boolean isPresent() {
    return kind != Kind.DELETED;
  }

  boolean hidesBase() {
    return kind != Kind.OVER_BASE;
  }

  void put(String name, Optional<RegistryValue> value) {
    values.put(name, value);
  }

  boolean changes(String name) {
    return values.containsKey(name);
  }

  Optional<RegistryValue> value(String name) {
    return values.getOrDefault(name, Optional.empty());
  }

  /** The values of the key below with the changes laid over: replaced in place, new ones last. */
  Map<String, RegistryValue> over(Map<String, RegistryValue> below) {
    Map<String, RegistryValue> merged = new LinkedHashMap<>();
    below.forEach(
        (name, value) ->
            values.getOrDefault(name, Optional.of(value)).ifPresent(it -> merged.put(name, it)));
    Set<String> shown = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    shown.addAll(merged.keySet());
    values.forEach(
        (name, value) ->
            value.filter(it -> !shown.contains(name)).ifPresent(it -> merged.put(name, it)));
    return merged;
  }
}
