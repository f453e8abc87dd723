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
 * sub-keys.
 *
 * @param registry the registry
 * @param key the key
 */
record RegistryCondition(RegistryView registry, RegistryKey key) {

  private static final String THERE = " is there";
  private static final String NOT = " is not ";
  private static final String IS = " is ";
  private static final String ABSENT = " or absent";

  /** {@return a sentence that never shows text of the registry, which may be secret} */
  Optional<String> trouble(String condition) {
    if (condition.equals("any sub-key")) {
      int count = registry.subKeys(key).map(List::size).orElse(0);
      return told(count > 0, key + " has " + count + " below it.");
    }
    if (condition.equals("any value")) {
      int count = registry.values(key).map(Map::size).orElse(0);
      return told(count > 0, key + " has values.");
    }
    if (condition.endsWith(THERE)) {
      String name = condition.substring(0, condition.length() - THERE.length());
      return told(value(name).isPresent(), shown(name) + THERE + ".");
    }
    return condition.contains(NOT) ? unlike(condition) : like(condition);
  }

  private Optional<String> like(String condition) {
    int end = condition.indexOf(IS);
    String name = condition.substring(0, end);
    String bad = condition.substring(end + IS.length());
    boolean found = value(name).filter(value -> text(value).equals(bad)).isPresent();
    return told(found, shown(name) + IS + bad + ".");
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
      return told(absentToo && registry.exists(key), shown(name) + NOT + "set.");
    }
    String found = text(value.get());
    boolean number = value.get().asNumber().isPresent();
    return told(
        !found.equals(good), shown(name) + IS + (number ? found + ", not " : "not ") + good + ".");
  }

  private static Optional<String> told(boolean trouble, String sentence) {
    return trouble ? Optional.of(sentence) : Optional.empty();
  }

  private static String text(RegistryValue value) {
    OptionalLong number = value.asNumber();
    return number.isPresent()
        ? Long.toString(number.getAsLong())
        : value.asText().orElse("").strip();
  }

  private String shown(String name) {
    return key + "\\" + name;
  }

  private Optional<RegistryValue> value(String name) {
    int end = name.lastIndexOf('\\');
    return end < 0
        ? registry.value(key, name)
        : registry.value(key.child(name.substring(0, end)), name.substring(end + 1));
  }
}
