package io.sysprep.licensing.slmgr;

import java.util.Arrays;

/**
 * The beginning of a line made comparable: blanks of all kinds are one blank, none stands beside a
 * colon, full-width punctuation is ASCII, and marks of writing direction are gone.
 *
 * <p>Each character remembers where in the original it came from, so that values are cut out of the
 * original.
 */
final class Folded {

  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int FULL_WIDTH_OFFSET = 0xFEE0;

  private static final char SOFT_HYPHEN = '\u00AD';

  /** The first character behind the soft hyphen that is a mark and not a letter. */
  private static final char FIRST_FORMAT = '\u0600';

  /** No text of the script is longer. */
  private static final int LONGEST_LABEL = 300;

  private final char[] chars;
  private final int[] origins;
  private final boolean whole;
  private int length;

  private Folded(String original) {
    int taken = Math.min(original.length(), LONGEST_LABEL);
    chars = new char[taken];
    origins = new int[taken + 1];
    whole = taken == original.length();
    for (int i = 0; i < taken; i++) {
      take(original.charAt(i), i);
    }
    length -= length > 0 && chars[length - 1] == ' ' ? 1 : 0;
    Arrays.fill(origins, length, taken + 1, taken);
  }

  static Folded of(String original) {
    return new Folded(original);
  }

  static String text(String original) {
    return new Folded(original).toString();
  }

  private void take(char original, int index) {
    if (isInvisible(original)) {
      return;
    }
    char c = folded(original);
    char last = length == 0 ? ' ' : chars[length - 1];
    if (c == ' ' && (last == ' ' || last == ':')) {
      return;
    }
    if (c == ':' && last == ' ' && length > 0) {
      length--;
    }
    origins[length] = index;
    chars[length] = c;
    length++;
  }

  private static boolean isInvisible(char c) {
    boolean early = c < FIRST_FORMAT && c != SOFT_HYPHEN;
    return early ? c == 0 : Character.getType(c) == Character.FORMAT;
  }

  int length() {
    return length;
  }

  char charAt(int index) {
    return chars[index];
  }

  /** Tells whether all of the line is here, not only its beginning. */
  boolean isWhole() {
    return whole;
  }

  /** {@return where in the original the character at the index came from} */
  int origin(int index) {
    return index == 0 ? 0 : origins[index - 1] + 1;
  }

  boolean startsWith(String label) {
    return startsWith(label, 0);
  }

  boolean startsWith(String label, int from) {
    if (length - from < label.length()) {
      return false;
    }
    for (int i = label.length() - 1; i >= 0; i--) {
      if (chars[from + i] != label.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }

  static char folded(char c) {
    if (c < 0x7F) {
      return c == '`' ? '\'' : c < ' ' ? ' ' : c;
    }
    if (Colons.isColon(c)) {
      return ':';
    }
    if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
      return (char) (c - FULL_WIDTH_OFFSET);
    }
    return Character.isSpaceChar(c) ? ' ' : foldedMark(c);
  }

  private static char foldedMark(char c) {
    return switch (c) {
      case '\u2018', '\u2019' -> '\'';
      case '\u201C', '\u201D' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
      default -> c;
    };
  }
}
