package io.sysprep.machine;

/**
 * Which of the two registries of a 64-bit Windows is meant.
 *
 * <p>A 32-bit process sees {@code HKLM\SOFTWARE} redirected to {@code WOW6432Node} unless it asks
 * otherwise (Microsoft Learn, "Registry Redirector"). The SDK always asks, so that the bitness of
 * the JVM decides nothing.
 */
public enum RegistryBitness {
  /** The registry of 64-bit programs; the only one on a 32-bit Windows. */
  BITS_64,
  /** The registry of 32-bit programs. */
  BITS_32
}
