package io.sysprep.testkit.state;

import io.sysprep.machine.Sid;
import java.util.SplittableRandom;

/** Draws machine SIDs from a seed: the same seed gives the same SID. */
public final class MachineSids {

  private static final long SMALLEST = 0x1000_0000L;
  private static final long LARGEST = 0x1_0000_0000L;

  private MachineSids() {}

  /**
   * Draws a SID.
   *
   * @param seed the seed
   * @return a machine SID
   */
  public static Sid of(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return new Sid("S-1-5-21-" + part(random) + "-" + part(random) + "-" + part(random));
  }

  private static long part(SplittableRandom random) {
    return random.nextLong(SMALLEST, LARGEST);
  }
}
