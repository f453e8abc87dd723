package io.sysprep.verify;

import java.nio.charset.StandardCharsets;

/** The encodings of an INI file: UTF-16 or UTF-8 with a mark, else bytes of which we need ASCII. */
final class IniText {

  private static final char MARK = '\uFEFF';

  private IniText() {}

  static String decode(byte[] content) {
    if (content.length >= 2 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
      return withoutMark(new String(content, StandardCharsets.UTF_16LE));
    }
    return withoutMark(new String(content, StandardCharsets.UTF_8));
  }

  static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }
}
