package io.sysprep.machine;

/**
 * Changes the registry.
 *
 * <p>Each method throws {@link MachineException} when access is denied or writing fails.
 */
public interface RegistryControl {

  /**
   * Writes one value, and makes its key where it is missing.
   *
   * @param key the key
   * @param name the value's name; the empty string is the key's default value
   * @param value the value with its type
   */
  void write(RegistryKey key, String name, RegistryValue value);

  /**
   * Makes a key and those above it; does nothing where it exists.
   *
   * @param key the key
   */
  void createKey(RegistryKey key);

  /**
   * Deletes one value; does nothing where it is missing.
   *
   * @param key the key
   * @param name the value's name
   */
  void deleteValue(RegistryKey key, String name);

  /**
   * Deletes a key with all below it; does nothing where it is missing.
   *
   * @param key the key
   */
  void deleteKey(RegistryKey key);
}
