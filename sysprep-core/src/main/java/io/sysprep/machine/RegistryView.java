package io.sysprep.machine;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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
}
