package io.sysprep.offline.hive;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Opens hives and walks the first of them, as {@code .ci/hives/walk.c} does with libhivex. Prints
 * seconds of processor time to open all, and of each walk.
 */
final class WalkHives {

  private static final int ROUNDS = 12;

  private long keys;
  private long values;
  private long bytes;

  private WalkHives() {}

  public static void main(String[] files) {
    long start = now();
    List<Hive> hives = new ArrayList<>();
    for (String file : files) {
      hives.add(Hive.open(Path.of(file)));
    }
    System.out.print(seconds(start));
    for (int round = 0; round < ROUNDS; round++) {
      WalkHives walk = new WalkHives();
      long begin = now();
      walk.walk(hives.get(0).root());
      System.out.print(" " + seconds(begin));
      if (round == ROUNDS - 1) {
        System.out.println(
            " " + walk.keys + " keys, " + walk.values + " values, " + walk.bytes + " bytes");
      }
    }
  }

  private void walk(HiveKey key) {
    keys++;
    key.name();
    for (HiveValue value : key.values()) {
      values++;
      value.name();
      bytes += value.data().length;
    }
    key.subKeys().forEach(this::walk);
  }

  /** Of processors: others may be at work. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String seconds(long since) {
    return String.format(Locale.ROOT, "%.4f", (now() - since) / 1e9);
  }
}
