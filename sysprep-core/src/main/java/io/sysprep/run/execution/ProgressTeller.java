package io.sysprep.run.execution;

import io.sysprep.diagnose.LogEvent;
import io.sysprep.machine.MachineClock;
import io.sysprep.run.Pacing;
import io.sysprep.run.ProgressEvent;
import io.sysprep.run.ProgressListener;
import io.sysprep.run.ProgressTime;
import io.sysprep.run.RunStep;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells a listener how a run goes on, each time with when and how far.
 *
 * <p>A clock that does not answer costs the time of an event, never the run: then the last time is
 * told again.
 */
final class ProgressTeller {

  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

  private final ProgressListener listener;
  private final MachineClock clock;
  private final ProgressMeter meter;
  private Optional<Duration> began = Optional.empty();
  private Instant at = Instant.EPOCH;
  private Duration elapsed = Duration.ZERO;
  private Duration told = Duration.ZERO;

  ProgressTeller(ProgressListener listener, MachineClock clock, Pacing pacing) {
    this.listener = listener;
    this.clock = clock;
    this.meter = new ProgressMeter(pacing);
  }

  void begins(RunStep step, String text) {
    look();
    meter.reach(step.name(), elapsed);
    tell(new ProgressEvent.StepBegins(time(), step, text));
  }

  void logShows(LogEvent event) {
    look();
    if (event instanceof LogEvent.StageEntered entered) {
      meter.reach(entered.stage().name(), elapsed);
    }
    tell(new ProgressEvent.LogShows(time(), event));
  }

  void logIsSilent(Duration silence) {
    look();
    tell(new ProgressEvent.LogIsSilent(time(), silence));
  }

  /** Tells that Sysprep runs, where nothing else was told for a while. */
  void isRunning(Duration silence) {
    look();
    if (elapsed.minus(told).compareTo(SIGN_OF_LIFE) >= 0) {
      tell(new ProgressEvent.StillRunning(time(), silence));
    }
  }

  private ProgressTime time() {
    return meter.time(at, elapsed);
  }

  private void tell(ProgressEvent event) {
    told = elapsed;
    listener.onProgress(event);
  }

  private void look() {
    try {
      Duration now = clock.elapsed();
      Duration start = began.orElse(now);
      began = Optional.of(start);
      elapsed = now.minus(start);
      at = clock.instant();
    } catch (RuntimeException e) {
      System.getLogger("io.sysprep.run").log(Level.DEBUG, "The machine's clock does not answer", e);
    }
  }
}
