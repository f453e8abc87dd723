package io.sysprep.unattend.lint.rules.secrets;

import java.util.Locale;

/** Tells product keys by their form. */
final class ProductKeyPattern {

  private static final int GROUP = 5;
  private static final int LENGTH = 29;
  private static final String ALPHABET = "BCDFGHJKMNPQRTVWXY2346789";

  private ProductKeyPattern() {}

  /** Tells whether a text could be a key: five groups of five of the letters that keys have. */
  static boolean isLikely(String key) {
    return isGrouped(key) && hasOnly(key.toUpperCase(Locale.ROOT), ALPHABET);
  }

  /** Tells whether a text has five groups of five, whatever is in them. */
  static boolean isGrouped(String key) {
    boolean fits = key.length() == LENGTH;
    for (int i = 0; fits && i < LENGTH; i++) {
      boolean dash = i % (GROUP + 1) == GROUP;
      fits = dash == (key.charAt(i) == '-');
    }
    return fits;
  }

  private static boolean hasOnly(String key, String letters) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) != '-' && letters.indexOf(key.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
