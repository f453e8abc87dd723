package io.sysprep.run.overlay;

import io.sysprep.machine.MachineClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock of the machine below, ahead by the pauses that were made: nobody waits in a dry run.
 */
final class OverlayClock implements MachineClock {

  private final MachineClock base;
  private Duration ahead = Duration.ZERO;

  OverlayClock(MachineClock base) {
    this.base = base;
  }

  @Override
  public synchronized Instant instant() {
    return base.instant().plus(ahead);
  }

  @Override
  public synchronized Duration elapsed() {
    return base.elapsed().plus(ahead);
  }

  @Override
  public ZoneId zone() {
    return base.zone();
  }

  @Override
  public synchronized void pause(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException("Interrupted while pausing for " + duration);
    }
    ahead = duration.isNegative() ? ahead : ahead.plus(duration);
  }
}
