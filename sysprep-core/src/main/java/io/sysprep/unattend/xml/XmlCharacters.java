package io.sysprep.unattend.xml;

/** The character classes of XML 1.0; ASCII by table, the rest by {@link NameCharacters}. */
final class XmlCharacters {

  private static final byte NAME_START = 1;
  private static final byte NAME = 2;
  private static final byte SPACE = 4;
  private static final byte ALLOWED = 8;

  /** May stand in character data without further thought: no markup, no bracket. */
  private static final byte PLAIN = 16;

  private static final byte[] CLASSES = classes();

  private XmlCharacters() {}

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  static boolean isNameStart(char c) {
    return c < 128 ? (CLASSES[c] & NAME_START) != 0 : NameCharacters.isStart(c);
  }

  static boolean isName(char c) {
    return c < 128 ? (CLASSES[c] & NAME) != 0 : NameCharacters.isPart(c);
  }

  static boolean isPlain(char c) {
    return c < 128 ? (CLASSES[c] & PLAIN) != 0 : c < 0xFFFE;
  }

  /** Tells whether a UTF-16 unit may occur at all; the decoder has already paired surrogates. */
  static boolean isAllowed(char c) {
    return c < 128 ? (CLASSES[c] & ALLOWED) != 0 : c < 0xFFFE;
  }

  static boolean isAllowedCodePoint(int codePoint) {
    if (codePoint < 0x10000) {
      return isAllowed((char) codePoint) && !Character.isSurrogate((char) codePoint);
    }
    return codePoint <= 0x10FFFF;
  }

  private static byte[] classes() {
    byte[] classes = new byte[128];
    for (char c = 0; c < 128; c++) {
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
      boolean part = letter || (c >= '0' && c <= '9') || c == '-' || c == '.';
      boolean allowed = c >= ' ' || isSpace(c);
      boolean plain = allowed && c != '<' && c != '&' && c != ']';
      classes[c] =
          (byte)
              ((letter ? NAME_START : 0)
                  | (part ? NAME : 0)
                  | (isSpace(c) ? SPACE : 0)
                  | (allowed ? ALLOWED : 0)
                  | (plain ? PLAIN : 0));
    }
    return classes;
  }
}
