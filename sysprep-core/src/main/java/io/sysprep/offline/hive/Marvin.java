package io.sysprep.offline.hive;

/**
 * The hash Marvin32, with which Windows seals the entries of a hive's log.
 *
 * <p>As in Microsoft's SymCrypt and .NET, whose test vectors it passes; fed piece by piece.
 */
final class Marvin {

  /** The seed of the logs of hives (Suhanov, "Log entries", note 3). */
  static final long SEED = 0x82EF_4D88_7A4E_55C5L;

  private int low;
  private int high;

  Marvin(long seed) {
    low = (int) seed;
    high = (int) (seed >>> 32);
  }

  static long of(long seed, byte[] bytes, int from, int count) {
    Marvin hash = new Marvin(seed);
    int whole = count & -Integer.BYTES;
    hash.add(bytes, from, whole);
    return hash.end(bytes, from + whole, count - whole);
  }

  /** Adds bytes whose count is a multiple of four. */
  void add(byte[] bytes, int from, int count) {
    for (int at = from; at < from + count; at += Integer.BYTES) {
      mix(word(bytes, at, Integer.BYTES));
    }
  }

  /** Adds the last bytes, up to three. */
  long end(byte[] bytes, int from, int count) {
    mix(word(bytes, from, count) | 0x80 << (Byte.SIZE * count));
    mix(0);
    return (long) high << 32 | Integer.toUnsignedLong(low);
  }

  private static int word(byte[] bytes, int from, int count) {
    int word = 0;
    for (int i = 0; i < count; i++) {
      word |= (bytes[from + i] & 0xFF) << (Byte.SIZE * i);
    }
    return word;
  }

  private void mix(int word) {
    low += word;
    high ^= low;
    low = Integer.rotateLeft(low, 20) + high;
    high = Integer.rotateLeft(high, 9) ^ low;
    low = Integer.rotateLeft(low, 27) + high;
    high = Integer.rotateLeft(high, 19);
  }
}
