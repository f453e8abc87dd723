package io.sysprep.diagnose.rules;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of many texts a message may have, from one pass over it.
 *
 * <p>Each text is entered under a few of its characters; a message has a text only if it has those.
 * Most lines of a log have none, and for them nothing is made.
 */
final class TextIndex {

  private static final int LENGTH = 4;
  private static final int SLOT_BITS = 14;
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int[] NONE = {};

  private final long[] bitmap = new long[1 << (SLOT_BITS - 6)];
  private long[] keys = new long[256];
  private int[][] ids = new int[256][];
  private int count;

  /**
   * Enters a text under its rarest characters.
   *
   * @param text the text, at least as long as what it is entered under
   * @param id what to call it
   */
  void add(String text, int id) {
    add(key(text, LetterFrequency.rarest(text, LENGTH, false)), id);
  }

  /** Enters a text under its first characters. */
  void addByBeginning(String text, int id) {
    add(key(text, 0), id);
  }

  private long key(String text, int at) {
    long key = 0;
    for (int i = at; i < at + LENGTH; i++) {
      key = key << 16 | text.charAt(i);
    }
    return key;
  }

  private void add(long key, int id) {
    int slot = slot(key);
    bitmap[slot >>> 6] |= 1L << slot;
    if (2 * count >= keys.length) {
      grow();
    }
    int place = place(key);
    int[] known = ids[place];
    count += known == null ? 1 : 0;
    keys[place] = key;
    ids[place] = known == null ? new int[1] : Arrays.copyOf(known, known.length + 1);
    ids[place][ids[place].length - 1] = id;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[][] oldIds = ids;
    keys = new long[2 * oldKeys.length];
    ids = new int[keys.length][];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldIds[i] != null) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        ids[place] = oldIds[i];
      }
    }
  }

  private static int slot(long key) {
    return (int) ((key * MIX) >>> (Long.SIZE - SLOT_BITS));
  }

  private int place(long key) {
    int place = slot(key) & (keys.length - 1);
    while (ids[place] != null && keys[place] != key) {
      place = (place + 1) & (keys.length - 1);
    }
    return place;
  }

  /** {@return the texts that were entered under these first characters, in order} */
  int[] atBeginning(String text) {
    int[] found = text.length() < LENGTH ? null : ids[place(key(text, 0))];
    return found == null ? NONE : found;
  }

  /**
   * Looks through a message.
   *
   * @param message the message
   * @return the texts that it may have; null for none
   */
  @Nullable BitSet in(String message) {
    BitSet found = null;
    long key = 0;
    for (int at = 0; at < message.length(); at++) {
      key = key << 16 | message.charAt(at);
      int slot = slot(key);
      if ((bitmap[slot >>> 6] & (1L << slot)) != 0 && at >= LENGTH - 1) {
        found = withIdsOf(key, found);
      }
    }
    return found;
  }

  private @Nullable BitSet withIdsOf(long key, @Nullable BitSet found) {
    int[] texts = ids[place(key)];
    if (texts == null) {
      return found;
    }
    BitSet all = found == null ? new BitSet() : found;
    for (int text : texts) {
      all.set(text);
    }
    return all;
  }
}
