package io.sysprep.unattend.xml;

/**
 * Recognizes a page of a web site that was saved in place of the file that it shows; whatever such
 * a page breaks first, that is the cause.
 */
final class HtmlPage {

  private static final String TYPE = "<!doctype html";
  private static final String ROOT = "<html";

  private HtmlPage() {}

  /** {@return the failure with this as its cause, if the text is such a page} */
  static Malformed suspectedIn(Malformed end, String text) {
    int first = firstTag(text);
    return begins(text, first, TYPE) || begins(text, first, ROOT)
        ? new Malformed(Malformation.HTML_PAGE, first, "")
        : end;
  }

  /** Passes over blanks, comments and the XML declaration. */
  private static int firstTag(String text) {
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF') {
        at++;
      } else if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at);
      } else if (text.startsWith("<?", at)) {
        at = after(text, "?>", at);
      } else {
        return at;
      }
    }
    return at;
  }

  private static int after(String text, String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found + mark.length();
  }

  private static boolean begins(String text, int at, String with) {
    return text.regionMatches(true, at, with, 0, with.length());
  }
}
