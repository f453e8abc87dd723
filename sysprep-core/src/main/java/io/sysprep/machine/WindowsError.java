package io.sysprep.machine;

import java.util.HexFormat;

/**
 * An error code of Windows (Win32, HRESULT or NTSTATUS) with its symbol.
 *
 * @param code the code as an unsigned 32-bit value
 * @param symbol the name in Microsoft's headers, such as {@code ERROR_ACCESS_DENIED}; empty when it
 *     is not known
 */
public record WindowsError(long code, String symbol) {

  private static final long MASK = 0xFFFF_FFFFL;

  /**
   * Takes the low 32 bits, so that a negative {@code int} of an API gives the code as it is
   * documented.
   */
  public WindowsError {
    code &= MASK;
  }

  /** {@return the code in eight hexadecimal digits, then the symbol} */
  @Override
  public String toString() {
    String digits = "0x" + HexFormat.of().withUpperCase().toHexDigits(code, 8);
    return symbol.isEmpty() ? digits : digits + " " + symbol;
  }
}
