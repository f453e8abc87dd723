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
  private final Map<String, NamedValue> values = new LinkedHashMap<>();

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
    String folded = folded(name);
    NamedValue old = values.get(folded);
    values.put(folded, new NamedValue(old == null ? name : old.name(), value));
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
