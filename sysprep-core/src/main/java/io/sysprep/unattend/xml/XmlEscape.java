package io.sysprep.unattend.xml;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Locale;

/** Writes text so that it is read back as it is meant, in the encoding of the file. */
final class XmlEscape {

  private final CharsetEncoder encoder;

  XmlEscape(Charset charset) {
    this.encoder = charset.newEncoder();
  }

  /** {@return text as it stands between tags} */
  String text(String meant) {
    return escape(meant, "\r");
  }

  /** {@return text as it stands between double quotes} */
  String attribute(String meant) {
    return escape(meant, "\r\n\t\"");
  }

  private String escape(String meant, String alsoByNumber) {
    StringBuilder written = new StringBuilder(meant.length() + 16);
    meant.codePoints().forEach(c -> append(c, alsoByNumber, written));
    return written.toString();
  }

  private void append(int c, String alsoByNumber, StringBuilder written) {
    requireAllowed(c);
    String entity = entityFor(c);
    if (!entity.isEmpty()) {
      written.append(entity);
    } else if (alsoByNumber.indexOf(c) >= 0 || !encoder.canEncode(Character.toString(c))) {
      written.append("&#").append(c).append(';');
    } else {
      written.appendCodePoint(c);
    }
  }

  private static String entityFor(int c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      default -> "";
    };
  }

  private static void requireAllowed(int c) {
    if (!XmlCharacters.isAllowedCodePoint(c)) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "The character U+%04X is not allowed in XML", c));
    }
  }
}
