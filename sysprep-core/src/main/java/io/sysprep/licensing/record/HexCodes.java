package io.sysprep.licensing.record;

import java.util.Locale;
import java.util.Optional;

/** Finds the {@code 0x} codes that slmgr.vbs prints in every language alike. */
public final class HexCodes {

  private static final int DIGITS = 8;

  private HexCodes() {}

  /** {@return the first code with exactly eight digits, written with {@code 0x} and capitals} */
  public static Optional<String> firstIn(String text) {
    int at = firstIndexIn(text);
    return at < 0 ? Optional.empty() : Optional.of(normalized(text, at));
  }

  /** {@return where the first code begins, or -1} */
  public static int firstIndexIn(String text) {
    int at = text.indexOf("0x");
    while (at >= 0 && !isCodeAt(text, at)) {
      at = text.indexOf("0x", at + 1);
    }
    return at;
  }

  /** {@return what follows the code that begins at the index} */
  public static String after(String text, int index) {
    return text.substring(index + 2 + DIGITS);
  }

  /** Writes a 32-bit code as slmgr.vbs does. */
  public static String of(long code) {
    return String.format(Locale.ROOT, "0x%08X", code & 0xFFFF_FFFFL);
  }

  private static String normalized(String text, int at) {
    return "0x" + text.substring(at + 2, at + 2 + DIGITS).toUpperCase(Locale.ROOT);
  }

  private static boolean isCodeAt(String text, int at) {
    int end = at + 2;
    while (end < text.length() && Character.digit(text.charAt(end), 16) >= 0) {
      end++;
    }
    return end - at - 2 == DIGITS;
  }
}
