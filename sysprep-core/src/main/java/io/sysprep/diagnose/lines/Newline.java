package io.sysprep.diagnose.lines;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Where lines end. */
final class Newline {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long NEWLINES = 0x0A0A0A0A0A0A0A0AL;
  private static final long LOW_BITS = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private Newline() {}

  /** {@return where the first newline stands, which is searched eight bytes at a time; or -1} */
  static int in(byte[] bytes, int from, int to) {
    int at = from;
    for (int stop = to - 8; at <= stop; at += 8) {
      long word = (long) LONGS.get(bytes, at) ^ NEWLINES;
      long zero = (word - LOW_BITS) & ~word & HIGH_BITS;
      if (zero != 0) {
        return at + (Long.numberOfTrailingZeros(zero) >>> 3);
      }
    }
    for (; at < to; at++) {
      if (bytes[at] == '\n') {
        return at;
      }
    }
    return -1;
  }

  /** {@return where a line ends that is parted from the next by this newline} */
  static int lineEnd(byte[] bytes, int from, int newline) {
    return newline > from && bytes[newline - 1] == '\r' ? newline - 1 : newline;
  }
}
