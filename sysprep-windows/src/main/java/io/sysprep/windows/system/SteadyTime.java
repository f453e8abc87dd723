package io.sysprep.windows.system;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * Time for deadlines, from an arbitrary beginning: the clock of a machine that was just started is
 * often set by hours while it is prepared.
 */
final class SteadyTime implements InstantSource {

  private final LongSupplier nanos;
  private final long begin;

  /**
   * Begins to count.
   *
   * @param nanos a count of nanoseconds that is never set, such as {@code System::nanoTime}
   */
  SteadyTime(LongSupplier nanos) {
    this.nanos = nanos;
    this.begin = nanos.getAsLong();
  }

  @Override
  public Instant instant() {
    return Instant.EPOCH.plusNanos(nanos.getAsLong() - begin);
  }
}
