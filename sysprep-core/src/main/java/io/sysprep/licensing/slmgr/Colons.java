package io.sysprep.licensing.slmgr;

import io.sysprep.licensing.record.Shapes;

/**
 * Finds where a label ends and its value begins, in any script.
 *
 * <p>Values hold colons too ("Retail:TB:Eval", addresses, times); what ends a label is a colon that
 * a blank or the end follows, or one that is not ASCII, or one right behind a letter that is not.
 */
final class Colons {

  private static final String OTHERS = "\uFF1A\uFE55\uFE13\uA789\u2236\u05C3\u0589\u1365";

  /** The smallest of them: most letters need no closer look. */
  private static final char FIRST_OTHER = '\u0589';

  private Colons() {}

  static boolean isColon(char c) {
    return c == ':' || (c >= FIRST_OTHER && OTHERS.indexOf(c) >= 0);
  }

  /** {@return the index of the last colon that ends a label, or -1} */
  static int last(String text) {
    int at = text.length() - 1;
    while (at > 0 && !endsLabel(text, at)) {
      at--;
    }
    return at <= 0 ? -1 : at;
  }

  /** {@return the index of the first colon that ends a label, or -1} */
  static int first(String text) {
    int at = 1;
    while (at < text.length() && !endsLabel(text, at)) {
      at++;
    }
    return at >= text.length() ? -1 : at;
  }

  private static boolean endsLabel(String text, int at) {
    if (!isColon(text.charAt(at)) || isInsideTime(text, at)) {
      return false;
    }
    return text.charAt(at) != ':' || isLast(text, at) || text.charAt(at - 1) > 0x7F;
  }

  private static boolean isLast(String text, int at) {
    return at + 1 == text.length() || Folded.folded(text.charAt(at + 1)) == ' ';
  }

  private static boolean isInsideTime(String text, int at) {
    return at + 1 < text.length()
        && Shapes.isDigit(text.charAt(at - 1))
        && Shapes.isDigit(text.charAt(at + 1));
  }
}
