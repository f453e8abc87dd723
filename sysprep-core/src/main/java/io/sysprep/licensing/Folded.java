package io.sysprep.licensing;

import java.util.Arrays;

/**
 * Text made comparable: blanks of all kinds are one blank, none stands beside a colon, full-width
 * punctuation is ASCII, and marks of writing direction are gone.
 *
 * <p>Each character remembers where in the original it came from, so that values are cut out of the
 * original.
 */
final class Folded {

  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int FULL_WIDTH_OFFSET = 0xFEE0;

  private final StringBuilder text;
  private final int[] origins;

  private Folded(int capacity) {
    text = new StringBuilder(capacity);
    origins = new int[capacity + 1];
  }

  /** Folds at most as many characters of the original as the limit says. */
  static Folded of(String original, int limit) {
    int length = Math.min(original.length(), limit);
    Folded folded = new Folded(length);
    for (int i = 0; i < length; i++) {
      folded.take(original.charAt(i), i);
    }
    folded.finish(length);
    return folded;
  }

  static String text(String original) {
    return of(original, original.length()).text.toString();
  }

  private void take(char original, int index) {
    if (Character.getType(original) == Character.FORMAT || original == 0) {
      return;
    }
    char c = folded(original);
    if (c == ' ' && (text.isEmpty() || last() == ' ' || last() == ':')) {
      return;
    }
    if (c == ':' && !text.isEmpty() && last() == ' ') {
      text.setLength(text.length() - 1);
    }
    origins[text.length()] = index;
    text.append(c);
  }

  private void finish(int length) {
    if (!text.isEmpty() && last() == ' ') {
      text.setLength(text.length() - 1);
    }
    Arrays.fill(origins, text.length(), origins.length, length);
  }

  private char last() {
    return text.charAt(text.length() - 1);
  }

  int length() {
    return text.length();
  }

  char charAt(int index) {
    return text.charAt(index);
  }

  /** Returns where in the original the character at the index came from. */
  int origin(int index) {
    return index == 0 ? 0 : origins[index - 1] + 1;
  }

  boolean startsWith(String label) {
    return startsWith(label, 0);
  }

  boolean startsWith(String label, int from) {
    if (text.length() - from < label.length()) {
      return false;
    }
    for (int i = label.length() - 1; i >= 0; i--) {
      if (text.charAt(from + i) != label.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  int indexOf(String part, int from) {
    return text.indexOf(part, from);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  static char folded(char c) {
    if (Colons.isColon(c)) {
      return ':';
    }
    if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
      return (char) (c - FULL_WIDTH_OFFSET);
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    return foldedMark(c);
  }

  private static char foldedMark(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '`' -> '\'';
      case '\u201C', '\u201D' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
      default -> c;
    };
  }
}
