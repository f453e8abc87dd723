package io.sysprep.windows.system;

import io.sysprep.machine.MachineClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that moves only when somebody waits. */
public final class SteppingClock implements MachineClock {

  private Duration elapsed = Duration.ZERO;
  private Action atEachPause = () -> {};

  @Override
  public Instant instant() {
    return Instant.EPOCH.plus(elapsed);
  }

  @Override
  public Duration elapsed() {
    return elapsed;
  }

  @Override
  public ZoneId zone() {
    return ZoneOffset.UTC;
  }

  @Override
  public void pause(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    pass(duration);
    try {
      atEachPause.happen();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What others do meanwhile. */
  public interface Action {
    void happen() throws IOException;
  }

  public void atEachPause(Action action) {
    atEachPause = action;
  }

  public void pass(Duration duration) {
    elapsed = elapsed.plus(duration);
  }
}
