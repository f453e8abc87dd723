package io.sysprep.machine;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;

/**
 * The clock of a machine, and the only way to wait.
 *
 * <p>{@link #instant()} is the machine's time now.
 */
public interface MachineClock extends InstantSource {

  /** {@return the machine's time zone, in which Setup's logs are written} */
  ZoneId zone();

  /**
   * Lets time pass.
   *
   * @param duration how long
   * @throws InterruptedException when the calling thread is interrupted
   */
  void pause(Duration duration) throws InterruptedException;
}
