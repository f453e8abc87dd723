package io.sysprep.windows.registry;

import io.sysprep.machine.Bytes;
import io.sysprep.machine.RegistryHive;

/**
 * The calls of Windows' registry that the binding makes, one method each; all logic is in {@link
 * KeyAccess} and its callers, so that it can be tested without Windows.
 *
 * <p>Results carry the code that Windows returned; the rest of a result means something only where
 * that code is 0 or, for sizes, ERROR_MORE_DATA.
 */
public interface NativeRegistry {

  /**
   * A key that was opened or made.
   *
   * @param code what Windows returned
   * @param handle the handle to close
   */
  record Opened(int code, long handle) {}

  /**
   * A value as it is stored.
   *
   * @param code what Windows returned
   * @param name the name; the empty string is the default value
   * @param type the number of the type
   * @param size how many bytes there are, or would be
   * @param data the bytes, exactly {@code size} of them when the code is 0
   */
  record Stored(int code, String name, int type, int size, Bytes data) {}

  /**
   * A name from an enumeration.
   *
   * @param code what Windows returned
   * @param name the name
   */
  record Named(int code, String name) {}

  /** RegOpenKeyEx. */
  Opened open(RegistryHive hive, String path, int access);

  /** RegCreateKeyEx. */
  Opened create(RegistryHive hive, String path, int access);

  /** RegCloseKey. */
  int close(long key);

  /** RegQueryValueEx. */
  Stored query(long key, String name, int capacity);

  /** RegEnumValue. */
  Stored enumerateValue(long key, int index, int nameCapacity, int capacity);

  /** RegEnumKeyEx. */
  Named enumerateKey(long key, int index, int capacity);

  /** RegSetValueEx. */
  int set(long key, String name, int type, byte[] data);

  /** RegDeleteValue. */
  int deleteValue(long key, String name);

  /** RegDeleteKeyEx: the key must have no sub-keys. */
  int deleteKey(long parent, String name, int view);
}
