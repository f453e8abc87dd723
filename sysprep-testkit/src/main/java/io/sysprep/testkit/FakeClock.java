package io.sysprep.testkit;

import io.sysprep.machine.MachineClock;
import io.sysprep.testkit.state.Computer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of the fake: pausing lets its time pass, and with it all that runs on it. */
final class FakeClock implements MachineClock {

  private final Computer computer;
  private final Runnable requireAlive;

  FakeClock(Computer computer, Runnable requireAlive) {
    this.computer = computer;
    this.requireAlive = requireAlive;
  }

  @Override
  public Instant instant() {
    synchronized (computer) {
      return computer.timeline().now();
    }
  }

  @Override
  public Duration elapsed() {
    synchronized (computer) {
      return computer.timeline().elapsed();
    }
  }

  @Override
  public ZoneId zone() {
    synchronized (computer) {
      return computer.timeline().zone();
    }
  }

  @Override
  public void pause(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    synchronized (computer) {
      requireAlive.run();
      computer.timeline().advance(duration);
      requireAlive.run();
    }
  }
}
