package io.sysprep.guest;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The controller's own time: for waiting only, and nobody sets it. It is never compared with the
 * guest's, which may be years away.
 */
public interface ControllerClock {

  /** {@return a time that only grows, since some moment} */
  Duration elapsed();

  /**
   * Lets time pass.
   *
   * @param duration how long
   * @throws InterruptedException when the calling thread is interrupted
   */
  void pause(Duration duration) throws InterruptedException;

  /** {@return the time of this JVM} */
  static ControllerClock system() {
    return new ControllerClock() {
      @Override
      public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime());
      }

      /** Waits on what never comes: the one wait that ends early for an interrupt only. */
      @Override
      public void pause(Duration duration) throws InterruptedException {
        boolean never = new CountDownLatch(1).await(duration.toNanos(), TimeUnit.NANOSECONDS);
        assert !never;
      }
    };
  }
}
