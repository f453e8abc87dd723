package io.sysprep.licensing.record;

/** Takes whole product keys out of text before anything keeps it. */
public final class MaskedKeys {

  private static final int GROUP = 5;
  private static final int LENGTH = 29;
  private static final String MASK = "XXXXX-XXXXX-XXXXX-XXXXX-XXXXX";

  private MaskedKeys() {}

  /**
   * {@return the text with every five times five characters of a product key replaced}
   *
   * <p>Pieces are appended, and nothing is replaced in place, which would move the rest of the text
   * for every key: the time is in proportion to the text, however many keys it has.
   */
  public static String in(String text) {
    int at = indexIn(text, 0);
    if (at < 0) {
      return text;
    }
    StringBuilder masked = new StringBuilder(text.length());
    int copied = 0;
    for (; at >= 0; at = indexIn(text, copied)) {
      masked.append(text, copied, at).append(MASK);
      copied = at + LENGTH;
    }
    return masked.append(text, copied, text.length()).toString();
  }

  private static int indexIn(String text, int from) {
    int dash = text.indexOf('-', from);
    while (dash >= 0 && !(dash - GROUP >= from && isKeyAt(text, dash - GROUP))) {
      dash = text.indexOf('-', dash + 1);
    }
    return dash < 0 ? -1 : dash - GROUP;
  }

  private static boolean isKeyAt(String text, int at) {
    if (at + LENGTH > text.length()) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      if (!fits(text.charAt(at + i), i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(char found, int index) {
    return index % (GROUP + 1) == GROUP
        ? found == '-'
        : found < 0x80 && Character.isLetterOrDigit(found);
  }
}
