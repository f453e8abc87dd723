package io.sysprep.diagnose.lines;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Tells quickly whether a message begins with one of many texts.
 *
 * <p>Nearly every line of a large log is Info and says nothing that a diagnosis uses. Four bytes,
 * looked up in a bitmap, dismiss most; eight more dismiss nearly all that remain; only then are the
 * texts compared.
 */
final class Phrases {

  /** One view for both: the first use of each takes a fresh JVM milliseconds. */
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** Makes ASCII letters small; what it does to other characters it does on both sides. */
  private static final int FOLD = 0x20202020;

  private static final long LONG_FOLD = 0x2020202020202020L;
  private static final int SLOT_BITS = 14;
  private static final int SLOTS = 1 << SLOT_BITS;
  private static final int KEY = 4;
  private static final int KEYS = 12;
  private static final int LONGEST = 64;

  private final long[] bitmap = new long[SLOTS / Long.SIZE];
  private final Phrase[][] phrasesBySlot = new Phrase[SLOTS][];

  Phrases(List<String> openings) {
    for (String opening : openings) {
      add(new Phrase(opening.substring(0, Math.min(LONGEST, opening.length()))));
    }
  }

  private void add(Phrase phrase) {
    int slot = slot(Arrays.copyOf(phrase.text, KEYS), 0);
    bitmap[slot >>> 6] |= 1L << slot;
    Phrase[] others = phrasesBySlot[slot];
    Phrase[] all = others == null ? new Phrase[1] : Arrays.copyOf(others, others.length + 1);
    all[all.length - 1] = phrase;
    phrasesBySlot[slot] = all;
  }

  private static int slot(byte[] bytes, int from) {
    return (((int) (long) LONGS.get(bytes, from) | FOLD) * 0x9E3779B1)
        >>> (Integer.SIZE - SLOT_BITS);
  }

  private static long second(byte[] bytes, int from) {
    return (long) LONGS.get(bytes, from + KEY) | LONG_FOLD;
  }

  /** {@return whether the bytes from {@code from} on begin with one of the texts} */
  boolean begin(byte[] bytes, int from, int to) {
    if (to - from < KEYS) {
      return false;
    }
    int slot = slot(bytes, from);
    return (bitmap[slot >>> 6] & (1L << slot)) != 0
        && matches(phrasesBySlot[slot], bytes, from, to);
  }

  private static boolean matches(Phrase[] candidates, byte[] bytes, int from, int to) {
    long second = second(bytes, from);
    for (Phrase phrase : candidates) {
      if ((phrase.second == second || phrase.text.length < KEYS) && phrase.isAt(bytes, from, to)) {
        return true;
      }
    }
    return false;
  }

  private static final class Phrase {

    private final byte[] text;
    private final long second;

    Phrase(String text) {
      this.text = text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.ISO_8859_1);
      this.second = this.text.length < KEYS ? 0 : second(this.text, 0);
    }

    boolean isAt(byte[] bytes, int from, int to) {
      if (to - from < text.length) {
        return false;
      }
      for (int i = 0; i < text.length; i++) {
        if (small(bytes[from + i]) != text[i]) {
          return false;
        }
      }
      return true;
    }

    private static int small(byte b) {
      return b >= 'A' && b <= 'Z' ? b + 32 : b;
    }
  }
}
