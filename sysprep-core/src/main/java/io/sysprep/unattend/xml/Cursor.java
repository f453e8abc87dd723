package io.sysprep.unattend.xml;

import java.util.Locale;

/**
 * A place in a text that is being scanned, with the small steps all scanners share.
 *
 * <p>The scanners read and set the fields themselves, several times a character: that is for speed.
 * Read through methods, a text in a fresh JVM takes as many calls of interpreted code more, before
 * anything is compiled. One scan has one cursor and one thread.
 */
final class Cursor {

  final char[] text;
  final int end;
  int at;

  Cursor(char[] text, int at) {
    this.text = text;
    this.end = text.length;
    this.at = at;
  }

  /** {@return the character so many places ahead, or NUL past the end} */
  char peek(int ahead) {
    return at + ahead < end ? text[at + ahead] : 0;
  }

  boolean looksAt(String wanted) {
    for (int i = 0; i < wanted.length(); i++) {
      if (peek(i) != wanted.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** {@return the first characters of the text} */
  String head() {
    return textBetween(0, Math.min(end, 8));
  }

  /** Passes over white space; tells whether there was any. */
  boolean skipSpace() {
    return skip(XmlCharacters.SPACE) > 0;
  }

  /** Passes over a name without a colon; returns its length, 0 where there is none. */
  int skipNcName(int most) throws Malformed {
    if (at >= end || !XmlCharacters.isNameStart(text[at])) {
      return 0;
    }
    int before = at;
    if (skip(XmlCharacters.NAME) > most) {
      throw new Malformed(Malformation.LIMIT_EXCEEDED, before, "names of " + most + " characters");
    }
    return at - before;
  }

  /** Passes over characters of a class; returns how many. */
  int skip(byte wanted) {
    byte[] ascii = XmlCharacters.ASCII;
    int before = at;
    int to = before;
    // Most characters of a document pass here: without a call, and without a field set for each.
    while (to < end
        && (text[to] < ascii.length
            ? (ascii[text[to]] & wanted) != 0
            : XmlCharacters.is(text[to], wanted))) {
      to++;
    }
    at = to;
    return to - before;
  }

  /** Makes the failure for this place: the end of the text, a control character, or as given. */
  Malformed unexpected(Malformation kind, int from, String detail) {
    if (at >= end) {
      return new Malformed(Malformation.TRUNCATED, from, "");
    }
    if (!XmlCharacters.isAllowed(text[at])) {
      return controlCharacter();
    }
    return new Malformed(kind, at, detail);
  }

  Malformed controlCharacter() {
    return new Malformed(
        Malformation.CONTROL_CHARACTER, at, String.format(Locale.ROOT, "U+%04X", (int) text[at]));
  }

  String textBetween(int from, int to) {
    return new String(text, from, to - from);
  }
}
