package io.sysprep.machine;

import java.util.Locale;
import java.util.Objects;

/**
 * The address of a registry key: hive, path and view. Compares without regard to case.
 *
 * <pre>{@code
 * RegistryKey setup = RegistryKey.localMachine("SYSTEM\\Setup");
 * RegistryKey status = setup.child("Status\\SysprepStatus");
 * }</pre>
 *
 * @param hive the root
 * @param path the path below it, separated and not surrounded by backslashes; empty is the root
 *     itself
 * @param bitness the 64-bit or the 32-bit view
 */
public record RegistryKey(RegistryHive hive, String path, RegistryBitness bitness) {

  /** Refuses a path with an empty part or a slash, which Windows would take as part of a name. */
  public RegistryKey {
    Objects.requireNonNull(hive, "hive");
    Objects.requireNonNull(bitness, "bitness");
    if (path.startsWith("\\") || path.endsWith("\\") || path.contains("\\\\")) {
      throw new IllegalArgumentException("A registry path has an empty part: '" + path + "'");
    }
    if (path.indexOf('/') >= 0) {
      throw new IllegalArgumentException(
          "A registry path separates with \\, not /: '" + path + "'");
    }
  }

  /**
   * Addresses a key below HKEY_LOCAL_MACHINE in the 64-bit view.
   *
   * @param path the path, such as {@code SYSTEM\Setup}
   * @return the key
   */
  public static RegistryKey localMachine(String path) {
    return new RegistryKey(RegistryHive.LOCAL_MACHINE, path, RegistryBitness.BITS_64);
  }

  /**
   * Addresses a key below this one.
   *
   * @param relativePath the path below this key
   * @return the key, in the same view
   */
  public RegistryKey child(String relativePath) {
    String below = path.isEmpty() ? relativePath : String.join("\\", path, relativePath);
    return new RegistryKey(hive, below, bitness);
  }

  /** {@return the same key in the view of 32-bit programs} */
  public RegistryKey in32BitView() {
    return new RegistryKey(hive, path, RegistryBitness.BITS_32);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RegistryKey key
        && hive == key.hive
        && bitness == key.bitness
        && path.equalsIgnoreCase(key.path);
  }

  @Override
  public int hashCode() {
    return Objects.hash(hive, bitness, path.toLowerCase(Locale.ROOT));
  }

  /** {@return the key as command lines write it, such as {@code HKLM\SYSTEM\Setup}} */
  @Override
  public String toString() {
    String name = path.isEmpty() ? hive.shortName() : String.join("\\", hive.shortName(), path);
    return bitness == RegistryBitness.BITS_32 ? name + " (32-bit view)" : name;
  }
}
