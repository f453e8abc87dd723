package io.sysprep.testkit.sysprep;

import java.util.Locale;

/**
 * An error code as Sysprep logs it: codes of some facilities are cut to their low word, and the
 * result is taken for a Win32 code again, so that 0x800F0975 becomes 0x975 and then 0x80070975.
 *
 * @param value the HRESULT
 */
record Code(long value) {

  private static final long WIN32 = 0x8007_0000L;

  private boolean isCut() {
    long facility = value >>> 16;
    return facility == 0x8007L || facility == 0x8008L || facility == 0x800FL;
  }

  String returned() {
    return isCut() ? "0x" + Long.toHexString(value & 0xFFFFL) : full(value);
  }

  String result() {
    return full(isCut() ? WIN32 | (value & 0xFFFFL) : value);
  }

  private static String full(long code) {
    return String.format(Locale.ROOT, "0x%08x", code);
  }
}
