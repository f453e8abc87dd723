package io.sysprep.machine;

/**
 * How far a volume is encrypted with BitLocker.
 *
 * <p>In the order of the numbers that {@code Win32_EncryptableVolume.GetConversionStatus} returns
 * (Microsoft Learn, "GetConversionStatus method of the Win32_EncryptableVolume class").
 */
public enum ConversionStatus {
  /** Not encrypted at all; the only status that lets Sysprep run. */
  FULLY_DECRYPTED,
  /** Encrypted. */
  FULLY_ENCRYPTED,
  /** Being encrypted. */
  ENCRYPTION_IN_PROGRESS,
  /** Being decrypted. */
  DECRYPTION_IN_PROGRESS,
  /** Encryption is paused. */
  ENCRYPTION_PAUSED,
  /** Decryption is paused. */
  DECRYPTION_PAUSED
}
