package io.sysprep.diagnose.lines;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what lines were understood as, by their bytes.
 *
 * <p>A log grows large by repeating itself. Each content has a few places it may be in; when all
 * are taken it takes one, so memory is bounded.
 */
final class LineMemory {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int PLACES = 2048;
  private static final int PROBES = 4;
  private static final int SHORTEST = 32;
  private static final int LONGEST = 512;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final @Nullable Place[] places = new Place[PLACES];
  private int next;

  /** {@return what a line hashes to, or -1 for one too long or too short to remember} */
  int hash(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length > LONGEST || length < SHORTEST) {
      return -1;
    }
    long hash = mix(length, (long) LONGS.get(bytes, to - 8));
    for (int at = from; at < to - 8; at += 8) {
      hash = mix(hash, (long) LONGS.get(bytes, at));
    }
    return (int) (hash ^ (hash >>> 32)) & Integer.MAX_VALUE;
  }

  private static long mix(long hash, long word) {
    long mixed = (hash ^ word) * MIX;
    return mixed ^ (mixed >>> 32);
  }

  /** {@return what the line was understood as, or null when it is not remembered} */
  @Nullable LineContent find(int hash, byte[] bytes, int from, int to) {
    for (int probe = 0; hash >= 0 && probe < PROBES; probe++) {
      Place place = places[(hash + probe) & (PLACES - 1)];
      if (place != null && place.hash == hash && place.holds(bytes, from, to)) {
        return place.content;
      }
    }
    return null;
  }

  void put(int hash, byte[] bytes, int from, int to, LineContent content) {
    if (hash >= 0) {
      places[free(hash)] = new Place(hash, Arrays.copyOfRange(bytes, from, to), content);
    }
  }

  private int free(int hash) {
    for (int probe = 0; probe < PROBES; probe++) {
      int place = (hash + probe) & (PLACES - 1);
      if (places[place] == null) {
        return place;
      }
    }
    return (hash + (next++ & (PROBES - 1))) & (PLACES - 1);
  }

  private static final class Place {

    private final int hash;
    private final byte[] key;
    private final LineContent content;

    Place(int hash, byte[] key, LineContent content) {
      this.hash = hash;
      this.key = key;
      this.content = content;
    }

    boolean holds(byte[] bytes, int from, int to) {
      return Arrays.equals(key, 0, key.length, bytes, from, to);
    }
  }
}
