package io.sysprep.testkit.state;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;

/**
 * Time that passes only when told to, and what is to happen at which moment.
 *
 * <p>Work that is due is done in the order of its moments, and in the order of scheduling where the
 * moments are equal.
 */
public final class Timeline {

  private record Task(Duration at, long order, Runnable work) implements Comparable<Task> {
    @Override
    public int compareTo(Task other) {
      int byMoment = at.compareTo(other.at);
      return byMoment != 0 ? byMoment : Long.compare(order, other.order);
    }
  }

  private final PriorityQueue<Task> tasks = new PriorityQueue<>();
  private Duration elapsed = Duration.ZERO;
  private Instant start;
  private String zoneId;
  private long scheduled;

  /**
   * Starts the time.
   *
   * @param start the first moment
   * @param zoneId the time zone of the machine; looked up when it is asked for, as reading the
   *     table of all zones costs a fresh JVM more than a machine
   */
  public Timeline(Instant start, String zoneId) {
    this.start = start;
    this.zoneId = zoneId;
  }

  /** {@return the moment that the machine shows} */
  public Instant now() {
    return start.plus(elapsed);
  }

  /** {@return how much time has passed, however the clock was set} */
  public Duration elapsed() {
    return elapsed;
  }

  /**
   * Sets the clock; what is planned happens as long from now as before.
   *
   * @param moment what the machine shows from now on
   */
  public void set(Instant moment) {
    start = moment.minus(elapsed);
  }

  /** {@return the machine's time zone} */
  public ZoneId zone() {
    return ZoneId.of(zoneId);
  }

  /** {@return the name of the machine's time zone} */
  public String zoneId() {
    return zoneId;
  }

  /**
   * Moves the machine to another time zone.
   *
   * @param newZone the zone
   */
  public void moveTo(ZoneId newZone) {
    zoneId = newZone.getId();
  }

  /**
   * Plans work.
   *
   * @param after how long from now
   * @param work what to do
   */
  public void schedule(Duration after, Runnable work) {
    tasks.add(new Task(elapsed.plus(after), scheduled++, work));
  }

  /** Forgets all planned work, as a loss of power does. */
  public void forgetTasks() {
    tasks.clear();
  }

  /**
   * Lets time pass and does what is due.
   *
   * @param duration how long
   */
  public void advance(Duration duration) {
    advanceUntil(() -> false, duration);
  }

  /**
   * Lets time pass until something holds, and does what is due.
   *
   * @param done what is waited for; asked after each piece of work
   * @param limit how long to wait at the most
   * @return whether it holds
   */
  public boolean advanceUntil(BooleanSupplier done, Duration limit) {
    Duration end = elapsed.plus(limit);
    while (!done.getAsBoolean()) {
      Task next = tasks.peek();
      if (next == null || next.at().compareTo(end) > 0) {
        elapsed = end;
        return done.getAsBoolean();
      }
      tasks.remove();
      elapsed = next.at();
      next.work().run();
    }
    return true;
  }
}
