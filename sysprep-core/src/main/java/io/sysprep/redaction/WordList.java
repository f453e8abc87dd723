package io.sysprep.redaction;

import java.util.Collection;
import java.util.TreeSet;

/**
 * Finds all words of a long list in a text. The work for each character depends on the length of a
 * piece and on the logarithm of the number of words, not on their number.
 *
 * <p>Long words are cut into pieces, which cover the word wherever it stands.
 */
final class WordList {

  private static final int LONGEST_PIECE = 64;

  /** Bits for each word, so that few other beginnings share one. */
  private static final int BITS_PER_WORD = 64;

  /** Shorter ones are found in half of all words. */
  private static final int SHORTEST_WITHIN_WORDS = 6;

  private final String[] pieces;

  /** For each piece the longest other one that it begins with, or less than zero. */
  private final int[] shorter;

  /** What a text is asked for first. */
  private final CharacterQuads beginnings;

  private final boolean bounded;

  /**
   * Makes a list.
   *
   * @param words the words, each of at least four characters
   * @param bounded whether short ones are taken as words of their own only
   */
  WordList(Collection<String> words, boolean bounded) {
    this.bounded = bounded;
    pieces = piecesOf(words);
    shorter = new int[pieces.length];
    beginnings = new CharacterQuads(Math.max(1, pieces.length) * BITS_PER_WORD);
    for (int i = 0; i < pieces.length; i++) {
      beginnings.addFirst(pieces[i]);
      shorter[i] = i == 0 ? -1 : prefixOf(pieces[i], 0, i - 1);
    }
  }

  boolean isEmpty() {
    return pieces.length == 0;
  }

  void find(CharSequence text, MaskedParts found) {
    long quad = 0;
    for (int last = 0; last < text.length(); last++) {
      quad = CharacterQuads.next(quad, text.charAt(last));
      int at = last + 1 - CharacterQuads.LENGTH;
      if (at >= 0 && beginnings.mayHave(quad)) {
        findAt(text, at, found);
      }
    }
  }

  private void findAt(CharSequence text, int at, MaskedParts found) {
    int piece = longestAt(text, at);
    if (piece >= 0) {
      found.add(at, at + pieces[piece].length());
    }
  }

  private int longestAt(CharSequence text, int at) {
    int piece = prefixOf(text, at, lastNotBehind(text, at));
    while (piece >= 0 && !stands(piece, text, at)) {
      piece = shorter[piece];
    }
    return piece;
  }

  private boolean stands(int piece, CharSequence text, int at) {
    int length = pieces[piece].length();
    return !bounded
        || length >= SHORTEST_WITHIN_WORDS
        || (!Character.isLetterOrDigit(TextScan.at(text, at - 1))
            && !Character.isLetterOrDigit(TextScan.at(text, at + length)));
  }

  /** {@return the longest of a piece and those that it begins with that stands there} */
  private int prefixOf(CharSequence text, int at, int from) {
    int piece = from;
    while (piece >= 0 && compare(pieces[piece], text, at) != 0) {
      piece = shorter[piece];
    }
    return piece;
  }

  /** {@return the last piece in order that is not behind what stands there} */
  private int lastNotBehind(CharSequence text, int at) {
    int low = 0;
    int high = pieces.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (compare(pieces[middle], text, at) <= 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  /** {@return zero if the text goes on with the piece there, else which of both is before} */
  private static int compare(String piece, CharSequence text, int at) {
    for (int i = 0; i < piece.length(); i++) {
      if (at + i >= text.length()) {
        return 1;
      }
      int difference = piece.charAt(i) - text.charAt(at + i);
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  private static String[] piecesOf(Collection<String> words) {
    TreeSet<String> pieces = new TreeSet<>();
    for (String word : words) {
      for (int from = 0; from < word.length(); from += LONGEST_PIECE) {
        int first = Math.max(0, Math.min(from, word.length() - LONGEST_PIECE));
        pieces.add(word.substring(first, Math.min(word.length(), first + LONGEST_PIECE)));
      }
    }
    return pieces.toArray(new String[0]);
  }
}
