package io.sysprep.preflight.checks.tabled;

import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RegistryView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a key must not have: {@code any value}, {@code any sub-key}, {@code Name is there}, {@code
 * Name is 4}, {@code Name is not 0}, {@code Name is not 1 or absent}. The name may begin with
 * sub-keys. A number means a value that is one, {@code '1'} a text; a value of another type is not
 * understood, which is an error.
 *
 * @param registry the registry
 * @param key the key
 */
record RegistryCondition(RegistryView registry, RegistryKey key) {

  private static final String THERE = " is there";
  private static final String NOT = " is not ";
  private static final String IS = " is ";
  private static final String ABSENT = " or absent";
  private static final String QUOTE = "'";

  /** {@return a sentence that never shows text of the registry, which may be secret} */
  Optional<String> trouble(String condition) {
    if (condition.equals("any sub-key")) {
      int count = registry.subKeys(key).orElse(List.of()).size();
      return count > 0 ? Optional.of(key + " has " + count + " below it.") : Optional.empty();
    }
    if (condition.equals("any value")) {
      boolean none = registry.values(key).orElse(Map.of()).isEmpty();
      return none ? Optional.empty() : Optional.of(key + " has values.");
    }
    if (condition.endsWith(THERE)) {
      String name = condition.substring(0, condition.length() - THERE.length());
      return value(name).isPresent() ? Optional.of(shown(name) + THERE + ".") : Optional.empty();
    }
    return condition.contains(NOT) ? unlike(condition) : like(condition);
  }

  private Optional<String> like(String condition) {
    int end = condition.indexOf(IS);
    String name = condition.substring(0, end);
    String bad = condition.substring(end + IS.length());
    Optional<RegistryValue> value = value(name);
    boolean found = value.isPresent() && text(name, value.get(), bad).equals(bad);
    return found ? Optional.of(shown(name) + IS + bad + ".") : Optional.empty();
  }

  private Optional<String> unlike(String condition) {
    int end = condition.indexOf(NOT);
    String name = condition.substring(0, end);
    boolean absentToo = condition.endsWith(ABSENT);
    String good =
        condition.substring(
            end + NOT.length(), condition.length() - (absentToo ? ABSENT.length() : 0));
    Optional<RegistryValue> value = value(name);
    if (value.isEmpty()) {
      return absentToo && registry.exists(key)
          ? Optional.of(shown(name) + NOT + "set.")
          : Optional.empty();
    }
    String found = text(name, value.get(), good);
    if (found.equals(good)) {
      return Optional.empty();
    }
    boolean secret = isText(good);
    return Optional.of(shown(name) + IS + (secret ? "not " : found + ", not ") + good + ".");
  }

  /** {@return the value as the condition writes one of its type; of another type it is an error} */
  private String text(String name, RegistryValue value, String compared) {
    Optional<String> text = value.asText();
    if (isText(compared) && text.isPresent()) {
      return QUOTE + text.get().strip() + QUOTE;
    }
    OptionalLong number = value.asNumber();
    if (!isText(compared) && number.isPresent()) {
      return Long.toString(number.getAsLong());
    }
    throw value.misplaced(holder(name), lastName(name));
  }

  private static boolean isText(String compared) {
    return compared.startsWith(QUOTE);
  }

  private String shown(String name) {
    return key + "\\" + name;
  }

  private Optional<RegistryValue> value(String name) {
    return registry.value(holder(name), lastName(name));
  }

  private RegistryKey holder(String name) {
    int end = name.lastIndexOf('\\');
    return end < 0 ? key : key.child(name.substring(0, end));
  }

  private static String lastName(String name) {
    return name.substring(name.lastIndexOf('\\') + 1);
  }
}
