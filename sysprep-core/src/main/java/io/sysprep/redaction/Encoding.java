package io.sysprep.redaction;

import java.util.Arrays;

/** Decodes what is written in digits of Base64 or in hexadecimal ones, as far as it goes. */
final class Encoding {

  private static final String BASE64 =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  /** Finds where digits of Base64 stand together. */
  static final LongRuns BASE64_RUNS = new LongRuns(BASE64);

  private static final int BITS_OF_BASE64 = 6;
  private static final int BITS_OF_HEX = 4;
  private static final int ASCII = 128;

  private static final byte[] VALUES = values();

  private Encoding() {}

  static boolean isHex(CharSequence text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (Character.digit(text.charAt(at), 1 << BITS_OF_HEX) < 0) {
        return false;
      }
    }
    return true;
  }

  /** {@return the bytes; digits at the end that make no whole byte are left out} */
  static byte[] base64(CharSequence text, int from, int to) {
    byte[] bytes = new byte[Math.max(0, to - from) * BITS_OF_BASE64 / Byte.SIZE];
    int bits = 0;
    int buffer = 0;
    int count = 0;
    for (int at = from; at < to; at++) {
      buffer = buffer << BITS_OF_BASE64 | VALUES[text.charAt(at)];
      bits += BITS_OF_BASE64;
      if (bits >= Byte.SIZE) {
        bits -= Byte.SIZE;
        bytes[count++] = (byte) (buffer >> bits);
      }
    }
    return bytes;
  }

  static byte[] hex(CharSequence text, int from, int to) {
    byte[] bytes = new byte[(to - from) / 2];
    for (int i = 0; i < bytes.length; i++) {
      int high = Character.digit(text.charAt(from + 2 * i), 1 << BITS_OF_HEX);
      int low = Character.digit(text.charAt(from + 2 * i + 1), 1 << BITS_OF_HEX);
      bytes[i] = (byte) (high << BITS_OF_HEX | low);
    }
    return bytes;
  }

  /**
   * Looks at the first three bytes of Base64: those of most words are no letters, neither of UTF-16
   * nor of UTF-8.
   */
  static boolean mayBeText(CharSequence text, int at) {
    int bits = 0;
    for (int i = at; i < at + 4; i++) {
      bits = bits << BITS_OF_BASE64 | VALUES[text.charAt(i)];
    }
    int first = bits >> 16;
    int second = bits >> 8 & 0xFF;
    int third = bits & 0xFF;
    boolean wide = second <= 6;
    return wide || (isLetter(first) && isLetter(second) && isLetter(third));
  }

  private static boolean isLetter(int b) {
    return (b >= ' ' && b < 0x7F) || b >= 0xC2 || b == '\t' || b == '\n' || b == '\r';
  }

  private static byte[] values() {
    byte[] values = new byte[ASCII];
    Arrays.fill(values, (byte) -1);
    for (int i = 0; i < BASE64.length(); i++) {
      values[BASE64.charAt(i)] = (byte) i;
    }
    return values;
  }
}
