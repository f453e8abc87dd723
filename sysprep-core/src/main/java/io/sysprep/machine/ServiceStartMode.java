package io.sysprep.machine;

/**
 * How a service is started, in the order of the numbers of its registry value {@code Start}, from
 * 0.
 */
public enum ServiceStartMode {
  /** By the boot loader; drivers only. */
  BOOT,
  /** By the kernel; drivers only. */
  SYSTEM,
  /** When Windows starts. */
  AUTOMATIC,
  /** When something asks for it. */
  DEMAND,
  /** Never. */
  DISABLED
}
