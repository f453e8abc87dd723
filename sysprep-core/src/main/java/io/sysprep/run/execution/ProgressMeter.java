package io.sysprep.run.execution;

import io.sysprep.run.Pacing;
import io.sysprep.run.ProgressTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Knows how far a run is. Steps and stages that were left out, or passed unseen, count as done as
 * soon as a later one begins.
 */
final class ProgressMeter {

  /** However long a stage takes, the bar does not say that it is over before it is. */
  private static final double MOST_OF_A_STAGE = 0.95;

  private final List<String> names;
  private final List<Duration> expected;
  private final Duration all;
  private int current;
  private Duration entered = Duration.ZERO;
  private double furthest;

  ProgressMeter(Pacing pacing) {
    this.names = List.copyOf(pacing.durations().keySet());
    this.expected = List.copyOf(pacing.durations().values());
    this.all = sum(0, expected.size());
  }

  /** A step or stage begins; one that is behind already, or unknown, moves nothing. */
  void reach(String name, Duration elapsed) {
    int index = names.indexOf(name);
    if (index > current) {
      current = index;
      entered = elapsed;
    }
  }

  ProgressTime time(Instant at, Duration elapsed) {
    Duration inStage = spent(elapsed.minus(entered));
    Duration remaining = sum(current, expected.size()).minus(inStage);
    furthest = Math.max(furthest, 1 - ratio(remaining));
    return new ProgressTime(at, elapsed, furthest, remaining);
  }

  private double ratio(Duration part) {
    return all.isZero() ? 0 : (double) part.toMillis() / all.toMillis();
  }

  private Duration spent(Duration inStage) {
    Duration most =
        Duration.ofMillis(Math.round(expected.get(current).toMillis() * MOST_OF_A_STAGE));
    return inStage.compareTo(most) < 0 ? inStage : most;
  }

  private Duration sum(int from, int to) {
    return expected.subList(from, to).stream().reduce(Duration.ZERO, Duration::plus);
  }
}
