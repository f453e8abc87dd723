package io.sysprep.testkit.state;

import io.sysprep.machine.RegistryValue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A key of the registry: sub-keys are sorted by name, values stay in the order of writing. */
final class RegistryNode {

  private record NamedValue(String name, RegistryValue value) {}

  private final Map<String, RegistryNode> children = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private Map<String, NamedValue> values;

  /** Whether a copy has the same values, so that they are copied before they change. */
  private boolean shared;

  RegistryNode() {
    this(new LinkedHashMap<>(), false);
  }

  private RegistryNode(Map<String, NamedValue> values, boolean shared) {
    this.values = values;
    this.shared = shared;
  }

  Map<String, RegistryNode> children() {
    return children;
  }

  @Nullable RegistryValue value(String name) {
    NamedValue found = values.get(folded(name));
    return found == null ? null : found.value();
  }

  Optional<Long> number(String name) {
    RegistryValue value = value(name);
    OptionalLong number = value == null ? OptionalLong.empty() : value.asNumber();
    return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
  }

  Optional<String> text(String name) {
    RegistryValue value = value(name);
    return value == null ? Optional.empty() : value.asText();
  }

  Map<String, RegistryValue> values() {
    Map<String, RegistryValue> result = new LinkedHashMap<>();
    for (NamedValue named : values.values()) {
      result.put(named.name(), named.value());
    }
    return result;
  }

  void write(String name, RegistryValue value) {
    unshare();
    String folded = folded(name);
    NamedValue old = values.get(folded);
    values.put(folded, new NamedValue(old == null ? name : old.name(), value));
  }

  void deleteValue(String name) {
    unshare();
    values.remove(folded(name));
  }

  private void unshare() {
    if (shared) {
      values = new LinkedHashMap<>(values);
      shared = false;
    }
  }

  /** Few values of an image are written again on its clones: they are shared until they are. */
  RegistryNode copy() {
    shared = true;
    RegistryNode copy = new RegistryNode(values, true);
    copy.children.putAll(children);
    for (Map.Entry<String, RegistryNode> child : copy.children.entrySet()) {
      child.setValue(child.getValue().copy());
    }
    return copy;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
