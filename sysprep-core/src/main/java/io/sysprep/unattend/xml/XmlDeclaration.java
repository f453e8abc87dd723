package io.sysprep.unattend.xml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code <?xml ...?>} at the very beginning of a document. */
final class XmlDeclaration {

  private static final String S = "[ \\t\\r\\n]+";
  private static final String EQ = "[ \\t\\r\\n]*=[ \\t\\r\\n]*";

  /** How nearly all files begin; told without the pattern, which takes longer. */
  private static final String USUAL = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";

  private static final Pattern FORM =
      Pattern.compile(
          "<\\?xml"
              + (S + "version" + EQ + "(?:\"1\\.0\"|'1\\.0')")
              + ("(?:" + S + "encoding" + EQ + "(?:\"([A-Za-z][\\w.-]*)\"|'([A-Za-z][\\w.-]*)'))?")
              + ("(?:" + S + "standalone" + EQ + "(?:\"(?:yes|no)\"|'(?:yes|no)'))?")
              + "[ \\t\\r\\n]*\\?>");

  private XmlDeclaration() {}

  /** Tells whether a text begins with a declaration, well formed or not. */
  static boolean opens(CharSequence text, int at) {
    return text.length() > at + 5
        && text.subSequence(at, at + 5).toString().equals("<?xml")
        && XmlCharacters.isSpace(text.charAt(at + 5));
  }

  /** {@return the encoding that the declaration at the beginning of a text names} */
  static Optional<String> encodingIn(String text) {
    if (text.startsWith(USUAL)) {
      return Optional.of("utf-8");
    }
    Matcher declaration = FORM.matcher(text);
    if (!opens(text, 0) || !declaration.lookingAt()) {
      return Optional.empty();
    }
    String quoted = declaration.group(1);
    return Optional.ofNullable(quoted == null ? declaration.group(2) : quoted);
  }

  /** Passes over the declaration, if the text begins with one. */
  static void skip(Cursor cursor) throws Malformed {
    int start = cursor.at;
    if (cursor.looksAt(USUAL)) {
      cursor.at = start + USUAL.length();
      return;
    }
    CharSequence head = cursor.textBetween(start, Math.min(cursor.end, start + 400));
    if (!opens(head, 0)) {
      return;
    }
    Matcher declaration = FORM.matcher(head);
    if (!declaration.lookingAt()) {
      throw new Malformed(Malformation.MALFORMED_XML_DECLARATION, start, "");
    }
    cursor.at = start + declaration.end();
  }
}
