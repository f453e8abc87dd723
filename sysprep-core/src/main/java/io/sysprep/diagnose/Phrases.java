package io.sysprep.diagnose;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  private static final int KEY = 4;
  private static final int LONGEST = 48;

  private final long[] bitmap = new long[1 << 8];
  private final Map<Integer, List<byte[]>> texts = new HashMap<>();

  Phrases(List<String> openings) {
    for (String opening : openings) {
      add(opening.substring(0, Math.min(LONGEST, opening.length())));
    }
  }

  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    int key = (int) INTS.get(bytes, 0) | FOLD;
    int slot = slot(key);
    bitmap[slot >>> 6] |= 1L << slot;
    texts.computeIfAbsent(key, k -> new ArrayList<>()).add(bytes);
  }

  private static int slot(int key) {
    return (key * 0x9E3779B1) >>> 18;
  }

  /** {@return whether the bytes from {@code from} on begin with one of the texts} */
  boolean begin(byte[] bytes, int from, int to) {
    if (to - from < KEY) {
      return false;
    }
    int key = (int) INTS.get(bytes, from) | FOLD;
    int slot = slot(key);
    return (bitmap[slot >>> 6] & (1L << slot)) != 0 && matches(key, bytes, from, to);
  }

  private boolean matches(int key, byte[] bytes, int from, int to) {
    List<byte[]> candidates = texts.get(key);
    if (candidates == null) {
      return false;
    }
    for (byte[] text : candidates) {
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
