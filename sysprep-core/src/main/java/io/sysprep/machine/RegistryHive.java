package io.sysprep.machine;

/** A root of the registry. */
public enum RegistryHive {
  /** HKEY_LOCAL_MACHINE. */
  LOCAL_MACHINE("HKLM"),
  /** HKEY_USERS. */
  USERS("HKU"),
  /** HKEY_CURRENT_USER. */
  CURRENT_USER("HKCU"),
  /** HKEY_CLASSES_ROOT. */
  CLASSES_ROOT("HKCR");

  private final String shortName;

  RegistryHive(String shortName) {
    this.shortName = shortName;
  }

  /** {@return the name as command lines write it, such as {@code HKLM}} */
  public String shortName() {
    return shortName;
  }
}
