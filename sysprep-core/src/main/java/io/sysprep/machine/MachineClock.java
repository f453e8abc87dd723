package io.sysprep.machine;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;

/**
 * The clock of a machine, and the only way to wait.
 *
 * <p>{@link #instant()} is the time that the machine shows: for people, and for what is compared
 * with times that Windows writes. It may be set at any moment, and often is by hours while a new
 * machine is prepared. Whoever counts time, a deadline or a silence, asks {@link #elapsed()}:
 *
 * <pre>{@code
 * Duration end = clock.elapsed().plus(deadline);
 * while (!isDone() && clock.elapsed().compareTo(end) < 0) {
 *   clock.pause(Duration.ofSeconds(1));
 * }
 * }</pre>
 */
public interface MachineClock extends InstantSource {

  /**
   * {@return how long it is since some moment in the past} Nobody sets it, and it never goes back;
   * only two answers of the same clock can be compared. Time during which the machine sleeps may
   * count or not.
   */
  Duration elapsed();

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
