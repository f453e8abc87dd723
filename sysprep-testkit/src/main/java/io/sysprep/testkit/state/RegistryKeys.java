package io.sysprep.testkit.state;

import io.sysprep.machine.RegistryKey;

/** The keys that the life of an image moves through. */
public final class RegistryKeys {

  /** The image state. */
  public static final RegistryKey IMAGE_STATE =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Setup\\State");

  /** The progress of generalizing. */
  public static final RegistryKey SYSPREP_STATUS =
      RegistryKey.localMachine("SYSTEM\\Setup\\Status\\SysprepStatus");

  /** Setup's own key. */
  public static final RegistryKey SETUP = RegistryKey.localMachine("SYSTEM\\Setup");

  /** The mode of Sysprep. */
  public static final RegistryKey SYSPREP =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Setup\\Sysprep");

  /** Version and product. */
  public static final RegistryKey CURRENT_VERSION =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion");

  /** The licensing service, with {@code SkipRearm}. */
  public static final RegistryKey SOFTWARE_PROTECTION =
      CURRENT_VERSION.child("SoftwareProtectionPlatform");

  /** The session manager, with the file operations of the next boot. */
  public static final RegistryKey SESSION_MANAGER =
      RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Control\\Session Manager");

  /** The computer's names. */
  public static final RegistryKey COMPUTER_NAME =
      RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Control\\ComputerName");

  /** The environment of all users. */
  public static final RegistryKey ENVIRONMENT = SESSION_MANAGER.child("Environment");

  /** The identifier that {@code capisp.dll} gives each machine. */
  public static final RegistryKey CRYPTOGRAPHY =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Cryptography");

  /** Reserved storage. */
  public static final RegistryKey RESERVE_MANAGER =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\ReserveManager");

  /** The time zone. */
  public static final RegistryKey TIME_ZONE =
      RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Control\\TimeZoneInformation");

  private RegistryKeys() {}
}
