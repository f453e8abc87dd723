package io.sysprep.windows.system;

import io.sysprep.machine.MachineClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The clock of the machine that this JVM runs on. */
public final class WindowsClock implements MachineClock {

  private final InstantSource source;

  private WindowsClock(InstantSource source) {
    this.source = source;
  }

  /** {@return the time that the machine shows, which may be set at any moment} */
  public static WindowsClock shown() {
    return new WindowsClock(InstantSource.system());
  }

  /** {@return time for deadlines only, which nobody sets} */
  public static WindowsClock steady() {
    return new WindowsClock(new SteadyTime(System::nanoTime));
  }

  @Override
  public Instant instant() {
    return source.instant();
  }

  @Override
  public ZoneId zone() {
    return ZoneId.systemDefault();
  }

  /** Waits on what never comes: the one wait that ends early for an interrupt and nothing else. */
  @Override
  public void pause(Duration duration) throws InterruptedException {
    boolean never = new CountDownLatch(1).await(duration.toNanos(), TimeUnit.NANOSECONDS);
    assert !never;
  }
}
