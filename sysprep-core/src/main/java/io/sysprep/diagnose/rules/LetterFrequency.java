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
   * Sums up how frequent the characters of a part of a text are.
   *
   * @param folded the text, in small letters
   * @param from where the part begins
   * @param to where it ends
   * @return the sum; the smallest is of the rarest part
   */
  public static int of(String folded, int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum += of(folded.charAt(i));
    }
    return sum;
  }

  /** {@return how frequent a small letter or other character is} */
  public static int of(char c) {
    return c < OF_ASCII.length ? OF_ASCII[c] : OTHER;
  }
}
