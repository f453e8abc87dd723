package io.sysprep.windows.system;

import io.sysprep.machine.MachineClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** The clock of the machine that this JVM runs on. */
public final class WindowsClock implements MachineClock {

  private final InstantSource shown;
  private final LongSupplier nanos;
  private final long begin;

  /** Begins to count; on Windows {@code System.nanoTime} is QueryPerformanceCounter. */
  public WindowsClock() {
    this(InstantSource.system(), System::nanoTime);
  }

  /**
   * Begins to count.
   *
   * @param shown the time that the machine shows
   * @param nanos a count of nanoseconds that is never set; it may begin anywhere and overflow
   */
  WindowsClock(InstantSource shown, LongSupplier nanos) {
    this.shown = shown;
    this.nanos = nanos;
    this.begin = nanos.getAsLong();
  }

  @Override
  public Instant instant() {
    return shown.instant();
  }

  @Override
  public Duration elapsed() {
    return Duration.ofNanos(nanos.getAsLong() - begin);
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
