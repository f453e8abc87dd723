package io.sysprep.diagnose.rules;

import java.util.Arrays;
import java.util.function.IntPredicate;

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
   * @param suits whether the part that begins at an index may be taken
   * @return where the first of the rarest begins; -1 where none may be taken
   */
  public static int rarest(String folded, int length, IntPredicate suits) {
    int rarest = -1;
    int least = Integer.MAX_VALUE;
    int sum = 0;
    for (int end = 1; end <= folded.length(); end++) {
      int at = end - length;
      sum += of(folded.charAt(end - 1)) - (at > 0 ? of(folded.charAt(at - 1)) : 0);
      if (at >= 0 && sum < least && suits.test(at)) {
        rarest = at;
        least = sum;
      }
    }
    return rarest;
  }

  private static int of(char c) {
    return c < OF_ASCII.length ? OF_ASCII[c] : OTHER;
  }
}
