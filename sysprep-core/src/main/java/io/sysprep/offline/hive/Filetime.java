package io.sysprep.offline.hive;

import java.time.Instant;

/** Times as Windows counts them, in units of 100 nanoseconds since 1601. */
public final class Filetime {

  private static final long UNITS_IN_A_SECOND = 10_000_000;
  private static final long NANOSECONDS_IN_A_UNIT = 100;
  private static final Instant START = Instant.parse("1601-01-01T00:00:00Z");

  private Filetime() {}

  /**
   * Converts a time.
   *
   * @param units the units, as an unsigned number
   * @return the time
   */
  public static Instant instant(long units) {
    long seconds = Long.divideUnsigned(units, UNITS_IN_A_SECOND);
    long rest = Long.remainderUnsigned(units, UNITS_IN_A_SECOND);
    return START.plusSeconds(seconds).plusNanos(rest * NANOSECONDS_IN_A_UNIT);
  }
}
