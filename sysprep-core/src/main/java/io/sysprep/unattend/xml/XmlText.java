package io.sysprep.unattend.xml;

import org.jspecify.annotations.Nullable;

/** Turns written character data into what it means. The text was checked before. */
final class XmlText {

  private XmlText() {}

  /** {@return an attribute's value: references resolved, white space as spaces} */
  static String attributeValue(String written) {
    if (written.indexOf('&') < 0 && !hasControl(written)) {
      return written;
    }
    StringBuilder meant = new StringBuilder(written.length());
    for (int at = 0; at < written.length(); at++) {
      char c = written.charAt(at);
      if (c == '&') {
        at = appendReference(written, at, meant);
      } else if (!beginsLineEnd(written, at)) {
        meant.append(XmlCharacters.isSpace(c) ? ' ' : c);
      }
    }
    return meant.toString();
  }

  /** {@return what character data means: references resolved, every line end as one line feed} */
  static String characterData(String written) {
    if (written.indexOf('&') < 0 && written.indexOf('\r') < 0) {
      return written;
    }
    StringBuilder meant = new StringBuilder(written.length());
    for (int at = 0; at < written.length(); at++) {
      char c = written.charAt(at);
      if (c == '&') {
        at = appendReference(written, at, meant);
      } else {
        appendNormalized(written, at, meant);
      }
    }
    return meant.toString();
  }

  /** {@return what a CDATA section's content means: every line end as one line feed} */
  static String verbatim(String written) {
    if (written.indexOf('\r') < 0) {
      return written;
    }
    StringBuilder meant = new StringBuilder(written.length());
    for (int at = 0; at < written.length(); at++) {
      appendNormalized(written, at, meant);
    }
    return meant.toString();
  }

  private static boolean hasControl(String written) {
    for (int i = 0; i < written.length(); i++) {
      if (written.charAt(i) < ' ') {
        return true;
      }
    }
    return false;
  }

  private static void appendNormalized(String written, int at, StringBuilder meant) {
    char c = written.charAt(at);
    if (!beginsLineEnd(written, at)) {
      meant.append(c == '\r' ? '\n' : c);
    }
  }

  /**
   * Tells whether a carriage return and a line feed begin here, of which only the latter counts.
   */
  private static boolean beginsLineEnd(String written, int at) {
    return written.charAt(at) == '\r'
        && at + 1 < written.length()
        && written.charAt(at + 1) == '\n';
  }

  private static int appendReference(String written, int ampersand, StringBuilder meant) {
    int semicolon = written.indexOf(';', ampersand);
    String name = written.substring(ampersand + 1, semicolon);
    @Nullable String entity = ReferenceScanner.meaningOf(name);
    if (entity != null) {
      meant.append(entity);
    } else if (name.startsWith("#x")) {
      meant.appendCodePoint(Integer.parseInt(name.substring(2), 16));
    } else {
      meant.appendCodePoint(Integer.parseInt(name.substring(1)));
    }
    return semicolon;
  }
}
