package io.sysprep.machine;

import java.util.Locale;

/**
 * Texts that differ in case only become one, as {@link String#equalsIgnoreCase} takes them: by
 * character, whatever the language.
 */
final class CaseFolding {

  private static final int ASCII = 128;

  private CaseFolding() {}

  static String of(String text) {
    // Between ASCII characters nothing differs from the lower case of the whole, which is faster.
    return isAscii(text) ? text.toLowerCase(Locale.ROOT) : byCharacter(text);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= ASCII) {
        return false;
      }
    }
    return true;
  }

  private static String byCharacter(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints()
        .map(Character::toUpperCase)
        .map(Character::toLowerCase)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
