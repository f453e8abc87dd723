package io.sysprep.redaction;

/** How characters and places of a text are told apart; the text is never copied. */
final class TextScan {

  private static final char LAST_OF_ASCII = '\u007F';

  /** From here on scripts write words without blanks between them. */
  private static final char FIRST_UNSPACED = '\u2E80';

  private TextScan() {}

  /** {@return the character in lower case, whatever the locale} */
  static char fold(char c) {
    if (c <= LAST_OF_ASCII) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return Character.toLowerCase(c);
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000';
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  static boolean isSpace(CharSequence text, int at) {
    return at >= text.length() || isBlank(text.charAt(at)) || isLineEnd(text.charAt(at));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** {@return whether names of options, variables and elements have it, the hyphen apart} */
  static boolean isName(char c) {
    return isAsciiLetter(c) || isDigit(c) || c == '_' || (isSpaced(c) && Character.isLetter(c));
  }

  private static boolean isSpaced(char c) {
    return c > LAST_OF_ASCII && c < FIRST_UNSPACED && !isThai(c);
  }

  private static boolean isThai(char c) {
    return c >= '\u0E00' && c <= '\u0EFF';
  }

  /** {@return whether a word of this script ends where the next begins, without a blank} */
  static boolean isUnspaced(char c) {
    return c >= FIRST_UNSPACED || isThai(c);
  }

  /** {@return the character there, a line end where the text has none} */
  static char at(CharSequence text, int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
  }

  /**
   * Compares without regard to case.
   *
   * @param word in lower case
   */
  static boolean startsWith(CharSequence text, int at, String word) {
    if (at < 0 || at + word.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (fold(text.charAt(at + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** {@return where something else than a blank stands; a line that is continued ends there too} */
  static int skipBlanks(CharSequence text, int from) {
    int at = from;
    while (at < text.length()) {
      if (isBlank(text.charAt(at))) {
        at++;
      } else if (isContinued(text, at)) {
        at = nextLine(text, at + 1);
      } else {
        return at;
      }
    }
    return at;
  }

  /** A caret of cmd or a backtick of PowerShell at the end of a line. */
  private static boolean isContinued(CharSequence text, int at) {
    char c = text.charAt(at);
    return (c == '^' || c == '`') && at + 1 < text.length() && isLineEnd(text.charAt(at + 1));
  }

  private static int nextLine(CharSequence text, int lineEnd) {
    boolean pair = at(text, lineEnd) == '\r' && at(text, lineEnd + 1) == '\n';
    return lineEnd + (pair ? 2 : 1);
  }

  /** {@return the first place from here on that begins a blank or ends the line} */
  static int wordEnd(CharSequence text, int from) {
    int at = from;
    while (!isSpace(text, at)) {
      at++;
    }
    return at;
  }

  static int lineEnd(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
