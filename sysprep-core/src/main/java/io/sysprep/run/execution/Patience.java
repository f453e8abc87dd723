package io.sysprep.run.execution;

import io.sysprep.machine.MachineClock;
import io.sysprep.run.execution.CallersWish.StopException;
import java.time.Duration;
import java.util.Optional;

/**
 * How long something is tried, by time that nobody sets; and it is tried again after a fault.
 *
 * <p>A fault of a port after the launch says nothing about Sysprep: the next call may be answered.
 * Only where nothing is answered any more, the clock included, the last fault is thrown.
 */
final class Patience {

  private static final Duration MOMENT = Duration.ofSeconds(1);
  private static final int MOST_FAULTS = 100;

  private final MachineClock clock;
  private final CallersWish wish;
  private final Duration limit;
  private Optional<Duration> end = Optional.empty();
  private int faults;

  Patience(MachineClock clock, CallersWish wish, Duration limit) {
    this.clock = clock;
    this.wish = wish;
    this.limit = limit;
  }

  /** One attempt: empty when it has to be made again. */
  interface Attempt<T> {
    Optional<T> make() throws InterruptedException;
  }

  /**
   * Tries until there is an answer.
   *
   * @param pause how long to wait between attempts; zero where the attempt itself waits
   * @return the answer; empty when the time was over before
   * @throws StopException when the caller wants the run to stop
   */
  <T> Optional<T> tryUntilAnswered(Duration pause, Attempt<T> attempt) throws StopException {
    while (true) {
      Duration wait = pause;
      try {
        Duration now = clock.elapsed();
        end = Optional.of(end.orElse(now.plus(limit)));
        Optional<T> answer = attempt.make();
        faults = 0;
        if (answer.isPresent() || clock.elapsed().compareTo(end.get()) > 0) {
          return answer;
        }
      } catch (InterruptedException e) {
        wish.interrupted();
      } catch (RuntimeException | Error e) {
        wait = MOMENT;
        countFault(e);
      }
      wish.stopIfAsked();
      pause(wait);
    }
  }

  private void pause(Duration duration) throws StopException {
    try {
      if (!duration.isZero()) {
        clock.pause(duration);
      }
    } catch (InterruptedException e) {
      wish.interrupted();
      throw new StopException();
    } catch (RuntimeException | Error e) {
      countFault(e);
    }
  }

  /** Throws the fault where too many came in a row. */
  private void countFault(Throwable fault) {
    faults++;
    if (faults > MOST_FAULTS) {
      throw rethrown(fault);
    }
  }

  private static RuntimeException rethrown(Throwable fault) {
    if (fault instanceof Error error) {
      throw error;
    }
    return (RuntimeException) fault;
  }
}
