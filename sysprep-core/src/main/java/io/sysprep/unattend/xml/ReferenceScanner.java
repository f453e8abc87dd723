package io.sysprep.unattend.xml;

import org.jspecify.annotations.Nullable;

/** Checks character and entity references; without a document type there are five entities. */
final class ReferenceScanner {

  private final Cursor cursor;

  ReferenceScanner(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Passes over the reference whose ampersand the cursor is at. */
  void skip() throws Malformed {
    int start = cursor.at;
    if (cursor.peek(1) == '#') {
      skipCharacterReference(start);
    } else {
      skipEntityReference(start);
    }
  }

  private void skipEntityReference(int start) throws Malformed {
    cursor.at++;
    int length = cursor.skipNcName(Integer.MAX_VALUE);
    if (length == 0 || cursor.peek(0) != ';') {
      cursor.at = Math.min(cursor.at, cursor.end);
      throw new Malformed(Malformation.UNESCAPED_AMPERSAND, start, "");
    }
    String name = cursor.textBetween(start + 1, cursor.at);
    if (meaningOf(name) == null) {
      throw new Malformed(Malformation.UNDEFINED_ENTITY, start, "");
    }
    cursor.at++;
  }

  private void skipCharacterReference(int start) throws Malformed {
    boolean hexadecimal = cursor.peek(2) == 'x';
    cursor.at += hexadecimal ? 3 : 2;
    int digits = cursor.at;
    int codePoint = 0;
    for (int digit = digitHere(hexadecimal); digit >= 0; digit = digitHere(hexadecimal)) {
      codePoint = Math.min(codePoint * (hexadecimal ? 16 : 10) + digit, 0x110000);
      cursor.at++;
    }
    boolean closed = cursor.at > digits && cursor.peek(0) == ';';
    if (!closed || !XmlCharacters.isAllowedCodePoint(codePoint)) {
      throw new Malformed(Malformation.MALFORMED_CHARACTER_REFERENCE, start, "");
    }
    cursor.at++;
  }

  private int digitHere(boolean hexadecimal) {
    char c = cursor.peek(0);
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    char lower = (char) (c | 0x20);
    return hexadecimal && lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
  }

  static @Nullable String meaningOf(String entity) {
    return switch (entity) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> null;
    };
  }
}
