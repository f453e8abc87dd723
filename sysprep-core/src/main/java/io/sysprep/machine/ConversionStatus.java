package io.sysprep.machine;

/**
 * How far a volume is encrypted with BitLocker.
 *
 * <p>In the order of the numbers that {@code Win32_EncryptableVolume.GetConversionStatus} returns
 * (Microsoft Learn, "GetConversionStatus method of the Win32_EncryptableVolume class").
 */
public enum ConversionStatus {
  /** Not encrypted at all; the only status that lets Sysprep run. */
  FULLY_DECRYPTED("fully decrypted"),
  /** Encrypted. */
  FULLY_ENCRYPTED("fully encrypted"),
  /** Being encrypted. */
  ENCRYPTION_IN_PROGRESS("being encrypted"),
  /** Being decrypted. */
  DECRYPTION_IN_PROGRESS("being decrypted"),
  /** Encryption is paused. */
  ENCRYPTION_PAUSED("partly encrypted, and the encryption is paused"),
  /** Decryption is paused. */
  DECRYPTION_PAUSED("partly decrypted, and the decryption is paused");

  private final String text;

  ConversionStatus(String text) {
    this.text = text;
  }

  /** {@return it in words, for reports} */
  public String text() {
    return text;
  }
}
