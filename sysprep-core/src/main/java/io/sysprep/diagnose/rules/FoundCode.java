package io.sysprep.diagnose.rules;

/**
 * An error code as it stands in a line.
 *
 * @param value the code as an unsigned 32-bit value
 * @param spelling the characters it was written with, such as {@code 1f} or {@code -1073425657}
 */
public record FoundCode(long value, String spelling) {

  /** The upper half of an HRESULT that wraps a code of Win32. */
  public static final long FACILITY_WIN32 = 0x8007_0000L;

  /**
   * Tells whether two codes are the same failure, one of them perhaps cut to its low word.
   *
   * <p>Sysprep hands on the low 16 bits of an HRESULT as {@code dwRet} and later wraps them with
   * facility Win32, so {@code 0x975} and {@code 0x80070975} are one code.
   *
   * @param other the code to compare with, as an unsigned 32-bit value
   * @return whether they are
   */
  public boolean isSameAs(long other) {
    return win32(value) == win32(other);
  }

  /** {@return a code as it is compared: without the facility that wraps codes of Win32} */
  public static long win32(long code) {
    return (code & 0xFFFF_0000L) == FACILITY_WIN32 ? code & 0xFFFF : code;
  }
}
