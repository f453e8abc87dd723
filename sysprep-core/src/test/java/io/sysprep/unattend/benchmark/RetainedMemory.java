package io.sysprep.unattend.benchmark;

import io.sysprep.unattend.AnswerFile;
import java.lang.management.ManagementFactory;

/** How much heap a loaded file holds on to. */
final class RetainedMemory {

  private static final int LEAST_TOTAL = 16_000_000;

  private RetainedMemory() {}

  /** {@return the bytes that one file holds; small ones are loaded many times over} */
  static double of(byte[] file) {
    int copies = Math.max(1, LEAST_TOTAL / file.length);
    AnswerFile[] loaded = new AnswerFile[copies];
    long before = used();
    for (int i = 0; i < copies; i++) {
      loaded[i] = AnswerFile.read(file);
    }
    long after = used();
    // The array is asked for again, so that nothing in it is collected before.
    return loaded[copies - 1].settings().isEmpty() ? 0 : (double) (after - before) / copies;
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
