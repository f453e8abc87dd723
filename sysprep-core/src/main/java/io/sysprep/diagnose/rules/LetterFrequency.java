package io.sysprep.diagnose.rules;

import java.util.Arrays;

/** How frequent characters are in English texts: what is rare dismisses more lines of a log. */
public final class LetterFrequency {

  private static final String RAREST_FIRST = "zqjxkvbpygwfmucldhrsnioate ";

  /** Of characters that are no letters. */
  private static final byte OTHER = 12;

  private static final byte[] OF_ASCII = ofAscii();

  private LetterFrequency() {}

  /** Of thousands of texts each character is asked for when the tables are read. */
  private static byte[] ofAscii() {
    byte[] frequencies = new byte[0x80];
    Arrays.fill(frequencies, OTHER);
    for (int i = 0; i < RAREST_FIRST.length(); i++) {
      frequencies[RAREST_FIRST.charAt(i)] = (byte) i;
    }
    return frequencies;
  }

  /**
   * Finds the rarest part of a text.
   *
   * @param folded the text, in small letters
   * @param length how long a part is
   * @param plain whether the part must stand in a line whatever became of its blanks and encoding
   * @return where the first of the rarest begins; -1 where none may be taken
   */
  public static int rarest(String folded, int length, boolean plain) {
    byte[] frequencies = frequencies(folded.toCharArray());
    int rarest = -1;
    int least = Integer.MAX_VALUE;
    int sum = 0;
    for (int end = 1; end <= frequencies.length; end++) {
      int at = end - length;
      sum += frequencies[end - 1] - (at > 0 ? frequencies[at - 1] : 0);
      if (at >= 0 && sum < least && (!plain || isPlain(folded, at, at + length))) {
        rarest = at;
        least = sum;
      }
    }
    return rarest;
  }

  /** Blanks may be any number of other ones, behind a colon none. */
  private static boolean isPlain(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean blankFollows = c == ':' && i < to - 1;
      if (c <= ' ' || c >= 0x7F || blankFollows) {
        return false;
      }
    }
    return true;
  }

  private static byte[] frequencies(char[] text) {
    byte[] frequencies = new byte[text.length];
    for (int i = 0; i < text.length; i++) {
      frequencies[i] = text[i] < OF_ASCII.length ? OF_ASCII[text[i]] : OTHER;
    }
    return frequencies;
  }
}
