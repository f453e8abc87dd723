package io.sysprep.unattend.xml;

/** The character classes of XML 1.0; ASCII by table, the rest by {@link NameCharacters}. */
final class XmlCharacters {

  static final byte NAME_START = 1;
  static final byte NAME = 2;
  static final byte SPACE = 4;

  /** May occur at all. */
  static final byte ALLOWED = 8;

  /** Means itself in character data: no markup, no bracket, no half of a line end. */
  static final byte PLAIN = 16;

  /** Means itself in an attribute's value: no markup, no quote, no blank other than a space. */
  static final byte QUOTABLE = 32;

  /** May stand in a comment, an instruction or CDATA without further thought: ends none of them. */
  static final byte ENCLOSED = 64;

  /** The classes that each character of ASCII is in, for loops that pass over many. */
  static final byte[] ASCII = ascii();

  private XmlCharacters() {}

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  static boolean isNameStart(char c) {
    return is(c, NAME_START);
  }

  static boolean isName(char c) {
    return is(c, NAME);
  }

  /** Tells whether a UTF-16 unit may occur at all; the decoder has already paired surrogates. */
  static boolean isAllowed(char c) {
    return is(c, ALLOWED);
  }

  /** Tells whether a UTF-16 unit is in a class. */
  static boolean is(char c, byte wanted) {
    return c < ASCII.length ? (ASCII[c] & wanted) != 0 : isBeyondAscii(c, wanted);
  }

  private static boolean isBeyondAscii(char c, byte wanted) {
    return switch (wanted) {
      case NAME_START -> NameCharacters.isStart(c);
      case NAME -> NameCharacters.isPart(c);
      case SPACE -> false;
      default -> c < 0xFFFE;
    };
  }

  static boolean isAllowedCodePoint(int codePoint) {
    if (codePoint < 0x10000) {
      return isAllowed((char) codePoint) && !Character.isSurrogate((char) codePoint);
    }
    return codePoint <= 0x10FFFF;
  }

  private static byte[] ascii() {
    byte[] classes = new byte[128];
    for (char c = 0; c < classes.length; c++) {
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
      boolean allowed = c >= ' ' || isSpace(c);
      enter(c, NAME_START, letter, classes);
      enter(c, NAME, letter || (c >= '0' && c <= '9') || c == '-' || c == '.', classes);
      enter(c, SPACE, isSpace(c), classes);
      enter(c, ALLOWED, allowed, classes);
      enter(c, PLAIN, allowed && "<&]\r".indexOf(c) < 0, classes);
      enter(c, QUOTABLE, c >= ' ' && "<&\"'".indexOf(c) < 0, classes);
      enter(c, ENCLOSED, allowed && "-?]".indexOf(c) < 0, classes);
    }
    return classes;
  }

  private static void enter(char c, byte member, boolean is, byte[] classes) {
    classes[c] |= is ? member : 0;
  }
}
