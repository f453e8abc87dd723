package io.sysprep.diagnose;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Tells quickly whether a message begins with one of many texts.
 *
 * <p>Nearly every line of a large log is Info and says nothing that a diagnosis uses. Four bytes,
 * looked up in a bitmap, dismiss such a line; only where they fit are the texts compared.
 */
final class Phrases {

  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  /** Makes ASCII letters small; what it does to other characters it does on both sides. */
  private static final int FOLD = 0x20202020;

  private static final int SLOT_BITS = 14;
  private static final int SLOTS = 1 << SLOT_BITS;
  private static final int KEY = 4;
  private static final int LONGEST = 48;

  private final long[] bitmap = new long[SLOTS / Long.SIZE];
  private final byte[][][] textsBySlot = new byte[SLOTS][][];

  Phrases(List<String> openings) {
    for (String opening : openings) {
      add(opening.substring(0, Math.min(LONGEST, opening.length())));
    }
  }

  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    int key = key(bytes, 0);
    int slot = slot(key);
    bitmap[slot >>> 6] |= 1L << slot;
    byte[][] others = textsBySlot[slot];
    byte[][] all = others == null ? new byte[1][] : Arrays.copyOf(others, others.length + 1);
    all[all.length - 1] = bytes;
    textsBySlot[slot] = all;
  }

  private static int slot(int key) {
    return (key * 0x9E3779B1) >>> (Integer.SIZE - SLOT_BITS);
  }

  /** {@return whether the bytes from {@code from} on may begin with one of the texts} */
  boolean mayBegin(byte[] bytes, int from, int to) {
    if (to - from < KEY) {
      return false;
    }
    int slot = slot(key(bytes, from));
    return (bitmap[slot >>> 6] & (1L << slot)) != 0;
  }

  /** {@return whether the bytes from {@code from} on begin with one of the texts} */
  boolean begin(byte[] bytes, int from, int to) {
    return mayBegin(bytes, from, to) && matches(slot(key(bytes, from)), bytes, from, to);
  }

  private static int key(byte[] bytes, int from) {
    return (int) INTS.get(bytes, from) | FOLD;
  }

  private boolean matches(int slot, byte[] bytes, int from, int to) {
    for (byte[] text : textsBySlot[slot]) {
      if (matches(text, bytes, from, to)) {
        return true;
      }
    }
    return false;
  }

  /** A blank stands for one or more; after a colon there may be blanks that the text has not. */
  private static boolean matches(byte[] text, byte[] bytes, int from, int to) {
    int at = from;
    for (byte expected : text) {
      while (at < to && bytes[at] == ' ' && expected != ' ') {
        if (bytes[at - 1] != ' ' && bytes[at - 1] != ':') {
          return false;
        }
        at++;
      }
      if (at >= to || small(bytes[at]) != expected) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static int small(byte b) {
    return b >= 'A' && b <= 'Z' ? b + 32 : b;
  }
}
