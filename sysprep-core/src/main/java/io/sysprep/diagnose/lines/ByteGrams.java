package io.sysprep.diagnose.lines;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Texts in ASCII, and a quick answer to which of them a line has: none, mostly.
 *
 * <p>Each text is found by a few of its characters; around those it is compared without its blanks.
 * A line may end, or begin, where the text has a blank, for long lines are wrapped. A line with a
 * byte that is not ASCII may always have one: what it says, only its characters tell.
 *
 * <p>Texts have places, those of one place any of which will do; the answer is the first place.
 */
final class ByteGrams {

  /** The place of no text. */
  static final int NOWHERE = Integer.MAX_VALUE;

  /** The place before all others; behind it nothing is searched. */
  static final int FOREMOST = -1;

  private static final int SLOT_BITS = 14;
  private static final int MIX = 0x9E3779B1;
  private static final Fragment[] NONE = {};

  private final int length;
  private final int fold;
  private final int foldAll;
  private final int mask;
  private final long[] bitmap = new long[1 << (SLOT_BITS - 6)];
  private int[] grams = new int[512];
  private Fragment[][] fragments = new Fragment[512][];
  private int count;

  /**
   * Makes an empty set.
   *
   * @param length by how many characters a text is found, 3 or 4
   * @param foldsCase whether small and capital letters are the same
   */
  ByteGrams(int length, boolean foldsCase) {
    this.length = length;
    this.fold = foldsCase ? 0x20 : 0;
    this.foldAll = fold * 0x01010101;
    this.mask = length == 4 ? -1 : 0xFF_FFFF;
  }

  /**
   * Adds a text.
   *
   * @param text the text
   * @param at where the characters begin by which it is found, none of them a blank
   * @param place its place, {@link #FOREMOST} or more
   */
  void add(String text, int at, int place) {
    Fragment fragment = fragment(text, at, place);
    add(fragment, gram(fragment.text, fragment.at));
  }

  /**
   * Adds a number, found by its last digits; photographed logs have the letters o and l for 0 and
   * 1.
   *
   * @param digits its digits, in small letters
   * @param place its place, {@link #FOREMOST} or more
   */
  void addDigits(String digits, int place) {
    byte[] text = digits.getBytes(StandardCharsets.US_ASCII);
    int at = text.length - length;
    addMisread(new Fragment(text, at, new BitSet(), true, place), text.clone(), at);
  }

  private void addMisread(Fragment fragment, byte[] spelling, int from) {
    add(fragment, gram(spelling, fragment.at));
    for (int at = from; at < spelling.length; at++) {
      byte digit = spelling[at];
      if (digit == '0' || digit == '1') {
        spelling[at] = (byte) (digit == '0' ? 'o' : 'l');
        addMisread(fragment, spelling, at + 1);
        spelling[at] = digit;
      }
    }
  }

  private int gram(byte[] text, int at) {
    int gram = 0;
    for (int i = at; i < at + length; i++) {
      gram = gram << 8 | text[i];
    }
    return gram;
  }

  private void add(Fragment fragment, int gram) {
    if (2 * count >= grams.length) {
      grow();
    }
    bitmap[slot(gram) >>> 6] |= 1L << slot(gram);
    int place = place(gram);
    count += grams[place] == 0 ? 1 : 0;
    Fragment[] others = grams[place] == 0 ? NONE : fragments[place];
    grams[place] = gram;
    fragments[place] = Arrays.copyOf(others, others.length + 1);
    fragments[place][others.length] = fragment;
  }

  private Fragment fragment(String text, int at, int place) {
    byte[] folded = new byte[text.length()];
    BitSet breaks = new BitSet();
    int found = 0;
    int end = 0;
    for (int i = 0; i < text.length(); i++) {
      found = i == at ? end : found;
      char c = text.charAt(i);
      if (c != ' ') {
        folded[end++] = (byte) (c | fold);
      }
      if (c == ' ' || c == ':') {
        breaks.set(end);
      }
    }
    return new Fragment(Arrays.copyOf(folded, end), found, breaks, false, place);
  }

  private void grow() {
    int[] oldGrams = grams;
    Fragment[][] oldFragments = fragments;
    grams = new int[2 * oldGrams.length];
    fragments = new Fragment[grams.length][];
    for (int i = 0; i < oldGrams.length; i++) {
      if (oldGrams[i] != 0) {
        int place = place(oldGrams[i]);
        grams[place] = oldGrams[i];
        fragments[place] = oldFragments[i];
      }
    }
  }

  private static int slot(int gram) {
    return (gram * MIX) >>> (Integer.SIZE - SLOT_BITS);
  }

  private int place(int gram) {
    int place = slot(gram) & (grams.length - 1);
    while (grams[place] != 0 && grams[place] != gram) {
      place = (place + 1) & (grams.length - 1);
    }
    return place;
  }

  /**
   * Looks for the texts.
   *
   * @param continues whether what stands there may continue another line, and so end a text that
   *     begins there
   * @return the first place of which a text may stand there, or begin there; {@link #NOWHERE} for
   *     none
   */
  int first(byte[] bytes, int from, int to, boolean continues) {
    Edge before = continues ? Edge.WRAPPED : Edge.LINE;
    int first = NOWHERE;
    int gram = 0;
    for (int at = from; at < to; at++) {
      int b = bytes[at];
      if (b < 0) {
        return FOREMOST;
      }
      gram = gram << 8 | b;
      if (mayEndAt(gram) && at >= from + length - 1) {
        first = Math.min(first, at(gram, bytes, from, before, at + 1, to, Edge.WRAPPED));
        if (first == FOREMOST) {
          return first;
        }
      }
    }
    return first;
  }

  /**
   * Tells nearly always that by no text's characters a stretch of bytes ends.
   *
   * @param last its last four bytes
   */
  boolean mayEndAt(int last) {
    int slot = slot((last | foldAll) & mask);
    return (bitmap[slot >>> 6] & (1L << slot)) != 0;
  }

  /**
   * Looks for the texts that are found by the characters that end at a place.
   *
   * @param last the four bytes that end there
   * @param from where what is searched begins
   * @param before what that is
   * @param end where the characters end
   * @param to where what is searched ends
   * @param behind what that is
   * @return the first place of which a text may stand there; {@link #NOWHERE} for none
   */
  int at(int last, byte[] bytes, int from, Edge before, int end, int to, Edge behind) {
    int gram = (last | foldAll) & mask;
    int place = place(gram);
    int first = NOWHERE;
    if (grams[place] != 0 && end - from >= length) {
      for (Fragment fragment : fragments[place]) {
        if (fragment.place < first
            && isBefore(fragment, bytes, from, end - length, before)
            && isBehind(fragment, bytes, end, to, behind)) {
          first = fragment.place;
        }
      }
    }
    return first;
  }

  private boolean isBefore(Fragment fragment, byte[] bytes, int from, int gramStart, Edge before) {
    int wanted = fragment.at - 1;
    for (int at = gramStart - 1; at >= from && wanted >= 0; at--) {
      if (bytes[at] > ' ' || bytes[at] < 0) {
        if (!fragment.has(bytes[at] | fold, wanted)) {
          return false;
        }
        wanted--;
      }
    }
    return wanted < 0 || fragment.mayBreak(wanted + 1, before);
  }

  private boolean isBehind(Fragment fragment, byte[] bytes, int gramEnd, int to, Edge behind) {
    int wanted = fragment.at + length;
    for (int at = gramEnd; at < to && wanted < fragment.text.length; at++) {
      if (bytes[at] > ' ' || bytes[at] < 0) {
        if (!fragment.has(bytes[at] | fold, wanted)) {
          return false;
        }
        wanted++;
      }
    }
    return wanted == fragment.text.length || fragment.mayBreak(wanted, behind);
  }

  /** Where what is searched begins or ends. */
  enum Edge {
    /** Where a line does that is no part of another. */
    LINE,
    /** Where a line does that may go on in another, or be what another began. */
    WRAPPED,
    /** Within a line, and anything may stand beyond. */
    UNKNOWN
  }

  private static final class Fragment {

    private final byte[] text;
    private final int at;
    private final BitSet breaks;
    private final boolean digits;
    private final int place;

    /**
     * Makes one.
     *
     * @param text the text without its blanks
     * @param at where the characters begin by which it is found
     * @param breaks before which of its characters a line may end
     * @param digits whether it is a number, whose digits may be misread
     * @param place its place
     */
    Fragment(byte[] text, int at, BitSet breaks, boolean digits, int place) {
      this.text = text;
      this.at = at;
      this.breaks = breaks;
      this.digits = digits;
      this.place = place;
    }

    boolean mayBreak(int index, Edge edge) {
      return edge == Edge.UNKNOWN || (edge == Edge.WRAPPED && breaks.get(index));
    }

    boolean has(int c, int index) {
      int wanted = text[index];
      return c == wanted
          || (digits && ((c == 'o' && wanted == '0') || (c == 'l' && wanted == '1')));
    }
  }
}
