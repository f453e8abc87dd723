package io.sysprep.diagnose;

import java.util.Optional;

/**
 * An error code of a log, in one spelling whatever the log's was.
 *
 * @param value the code as an unsigned 32-bit value
 * @param spelling the characters in the log, such as {@code 31}, {@code 1f} or {@code -1073425657}
 * @param symbol the name in Microsoft's headers; empty when it is not known
 * @param meaning what it says in a few words; empty when it is not known
 */
public record ErrorCode(
    long value, String spelling, Optional<String> symbol, Optional<String> meaning) {

  /** What kind of number it is. */
  public enum Kind {
    /** An error of the Win32 API, or an HRESULT that was cut to its low word. */
    WIN32,
    /** An HRESULT. */
    HRESULT,
    /** A status of the kernel. */
    NTSTATUS
  }

  /** {@return what kind of number it is, as far as the number tells} */
  public Kind kind() {
    if (value <= 0xFFFF) {
      return Kind.WIN32;
    }
    // Facility 0 of severity "error" is the kernel's; licensing (0xC004....) has HRESULTs there.
    return (value & 0xFFFF_0000L) == 0xC000_0000L ? Kind.NTSTATUS : Kind.HRESULT;
  }

  /** {@return the code in hexadecimal, with eight digits unless it is a Win32 code} */
  @Override
  public String toString() {
    String digits = Long.toHexString(value);
    int missing = kind() == Kind.WIN32 ? 0 : Math.max(0, 8 - digits.length());
    return "0x" + "0".repeat(missing) + digits;
  }
}
