package io.sysprep.licensing;

import java.util.function.IntUnaryOperator;

/** Languages that nobody speaks, in the writing systems that make parsers stumble. */
enum InventedLanguage {
  /** Letters beyond ASCII from the left. */
  CYRILLIC,
  /** Letters from the right, with the marks of direction that consoles add. */
  RIGHT_TO_LEFT,
  /** No blanks between words, and full-width colons and brackets. */
  IDEOGRAPHIC,
  /** Labels that hold digits. */
  WITH_DIGITS,
  /** Labels that hold a colon and a blank. */
  WITH_COLONS,
  /** A blank before the colon. */
  WITH_BLANK_BEFORE_COLON;

  String translate(String text) {
    return switch (this) {
      case CYRILLIC -> letters(text, c -> 0x0430 + c % 32);
      case RIGHT_TO_LEFT -> "\u200F" + letters(text, c -> 0x05D0 + c % 27);
      case IDEOGRAPHIC -> ideographs(text);
      case WITH_DIGITS -> letters(text, c -> c == 'e' ? '7' : c == 'a' ? 'q' : c);
      case WITH_COLONS -> "Zz: " + letters(text, c -> c == 'e' ? 'y' : c);
      case WITH_BLANK_BEFORE_COLON -> letters(text, c -> c == 'e' ? 'u' : c).replace(":", " :");
    };
  }

  private static String ideographs(String text) {
    return letters(text, c -> 0x4E00 + c * 7)
        .replace(": ", "\uFF1A")
        .replace("(", "\uFF08")
        .replace(")", "\uFF09")
        .replace(" ", "");
  }

  /** Replaces letters, except in what the script fills in and in codes. */
  private static String letters(String text, IntUnaryOperator letter) {
    StringBuilder translated = new StringBuilder();
    boolean placeholder = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      placeholder ^= c == '%';
      boolean code = c == 'x' && i > 0 && text.charAt(i - 1) == '0';
      boolean kept = placeholder || code || !Character.isLetter(c);
      translated.append(kept ? c : (char) letter.applyAsInt(c));
    }
    return translated.toString();
  }
}
