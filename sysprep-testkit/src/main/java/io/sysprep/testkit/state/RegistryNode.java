package io.sysprep.testkit.state;

import io.sysprep.machine.RegistryValue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A key of the registry: sub-keys are sorted by name, values stay in the order of writing. */
final class RegistryNode {

  private record NamedValue(String name, RegistryValue value) {}

  private final Map<String, RegistryNode> children = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, NamedValue> values = new LinkedHashMap<>();

  Map<String, RegistryNode> children() {
    return children;
  }

  @Nullable RegistryValue value(String name) {
    NamedValue found = values.get(folded(name));
    return found == null ? null : found.value();
  }

  Map<String, RegistryValue> values() {
    Map<String, RegistryValue> result = new LinkedHashMap<>();
    for (NamedValue named : values.values()) {
      result.put(named.name(), named.value());
    }
    return result;
  }

  void write(String name, RegistryValue value) {
    NamedValue old = values.get(folded(name));
    values.put(folded(name), new NamedValue(old == null ? name : old.name(), value));
  }

  void deleteValue(String name) {
    values.remove(folded(name));
  }

  RegistryNode copy() {
    RegistryNode copy = new RegistryNode();
    copy.values.putAll(values);
    copy.children.putAll(children);
    copy.children.replaceAll((name, child) -> child.copy());
    return copy;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
