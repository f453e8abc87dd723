package io.sysprep.machine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads the registry.
 *
 * <p>Names of keys and values compare without regard to case, as in Windows. Each method throws
 * {@link MachineException} when access is denied or reading fails.
 */
public interface RegistryView {

  /**
   * Tells whether a key exists.
   *
   * @param key the key
   * @return whether it is there
   */
  boolean exists(RegistryKey key);

  /**
   * Reads one value.
   *
   * @param key the key
   * @param name the value's name; the empty string is the key's default value
   * @return the value with its type; empty when the key or the value is not there
   */
  Optional<RegistryValue> value(RegistryKey key, String name);

  /**
   * Reads all values of a key.
   *
   * @param key the key
   * @return the values by name, in the registry's order; empty when the key is not there
   */
  Optional<Map<String, RegistryValue>> values(RegistryKey key);

  /**
   * Lists the sub-keys of a key.
   *
   * @param key the key
   * @return the names, in the registry's order; empty when the key is not there
   */
  Optional<List<String>> subKeys(RegistryKey key);

  /**
   * Reads a value that has to be a number.
   *
   * @param key the key
   * @param name the value's name
   * @return the number; empty when the key or the value is not there
   * @throws MachineException also when the value is no number: nobody knows what it means then
   */
  default OptionalLong number(RegistryKey key, String name) {
    Optional<RegistryValue> value = value(key, name);
    if (value.isPresent() && value.get().asNumber().isEmpty()) {
      throw value.get().misplaced(key, name);
    }
    return value.isPresent() ? value.get().asNumber() : OptionalLong.empty();
  }

  /**
   * Reads a value that has to be a text.
   *
   * @param key the key
   * @param name the value's name
   * @return the text; empty when the key or the value is not there
   * @throws MachineException also when the value is no text: nobody knows what it means then
   */
  default Optional<String> text(RegistryKey key, String name) {
    Optional<RegistryValue> value = value(key, name);
    if (value.isPresent() && value.get().asText().isEmpty()) {
      throw value.get().misplaced(key, name);
    }
    return value.isPresent() ? value.get().asText() : Optional.empty();
  }

  /**
   * Reads a value that has to be a list of texts.
   *
   * @param key the key
   * @param name the value's name
   * @return the texts; empty when the key or the value is not there
   * @throws MachineException also when the value is no such list: nobody knows what it means then
   */
  default Optional<List<String>> texts(RegistryKey key, String name) {
    Optional<RegistryValue> value = value(key, name);
    if (value.isPresent() && value.get().asTexts().isEmpty()) {
      throw value.get().misplaced(key, name);
    }
    return value.isPresent() ? value.get().asTexts() : Optional.empty();
  }
}
