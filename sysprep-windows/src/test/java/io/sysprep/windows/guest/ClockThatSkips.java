package io.sysprep.windows.guest;

import io.sysprep.guest.ControllerClock;
import java.time.Duration;

/** The time of this JVM, of which a test may skip what it would only wait for. */
final class ClockThatSkips implements ControllerClock {

  private final ControllerClock clock = ControllerClock.system();
  private Duration skipped = Duration.ZERO;

  synchronized void skip(Duration duration) {
    skipped = skipped.plus(duration);
  }

  @Override
  public synchronized Duration elapsed() {
    return clock.elapsed().plus(skipped);
  }

  @Override
  public void pause(Duration duration) throws InterruptedException {
    clock.pause(duration);
  }
}
