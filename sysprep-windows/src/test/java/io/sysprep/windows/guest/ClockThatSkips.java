package io.sysprep.windows.guest;

import io.sysprep.guest.ControllerClock;
import java.time.Duration;

/** The time of this JVM, whose pauses count for more than they take when a test is in a hurry. */
final class ClockThatSkips implements ControllerClock {

  private final ControllerClock clock = ControllerClock.system();
  private Duration skipped = Duration.ZERO;
  private Duration more = Duration.ZERO;

  /** From now on each pause counts for so much more. */
  synchronized void skipAtEachPause(Duration duration) {
    more = duration;
  }

  @Override
  public synchronized Duration elapsed() {
    return clock.elapsed().plus(skipped);
  }

  @Override
  public void pause(Duration duration) throws InterruptedException {
    clock.pause(duration);
    skip();
  }

  private synchronized void skip() {
    skipped = skipped.plus(more);
  }
}
