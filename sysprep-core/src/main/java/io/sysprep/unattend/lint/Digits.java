package io.sysprep.unattend.lint;

/** Tells decimal digits. */
final class Digits {

  private Digits() {}

  /** Tells whether nothing but the digits 0 to 9 is in a text. */
  static boolean only(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
