package io.sysprep.run;

import io.sysprep.diagnose.LogEvent;
import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How long the steps of a run and the stages of Sysprep are expected to take: what the fraction of
 * a {@link ProgressTime} is reckoned from. It decides nothing else.
 *
 * <p>Immutable. Who seals the same image again and again learns from the last run:
 *
 * <pre>{@code
 * List<ProgressEvent> heard = new ArrayList<>();
 * sysprep.run(plan, heard::add);
 * Pacing next = Pacing.standard().learnedFrom(heard);   // next.durations() can be stored
 * }</pre>
 */
public final class Pacing {

  private static final Pacing STANDARD = new Pacing(read());

  private final Map<String, Duration> durations;

  private Pacing(Map<String, Duration> durations) {
    this.durations = Collections.unmodifiableMap(durations);
  }

  private static Map<String, Duration> read() {
    Map<String, Duration> durations = new LinkedHashMap<>();
    for (Row row : Table.of(Pacing.class, "run-durations.tsv")) {
      durations.put(row.cell(0), Duration.ofSeconds(Long.parseLong(row.cell(1))));
    }
    return durations;
  }

  /** {@return what is usual, for a machine that no earlier run is known of} */
  public static Pacing standard() {
    return STANDARD;
  }

  /**
   * Takes durations that were stored.
   *
   * @param known durations by the names that {@link #durations()} has; others are passed over
   * @return a new pacing, with these in place of its own
   */
  public Pacing with(Map<String, Duration> known) {
    Objects.requireNonNull(known, "known");
    Map<String, Duration> all = new LinkedHashMap<>(durations);
    all.replaceAll(
        (name, own) ->
            Optional.ofNullable(known.get(name))
                .filter(stored -> !stored.isNegative())
                .orElse(own));
    return new Pacing(all);
  }

  /**
   * Learns from an earlier run.
   *
   * @param heard all that its listener heard, in order
   * @return a new pacing, with the durations of that run where it got as far
   */
  public Pacing learnedFrom(List<ProgressEvent> heard) {
    Objects.requireNonNull(heard, "heard");
    Map<String, Duration> known = new LinkedHashMap<>();
    Optional<String> last = Optional.empty();
    Duration since = Duration.ZERO;
    for (ProgressEvent event : heard) {
      Optional<String> milestone = milestone(event);
      if (milestone.isPresent()) {
        Duration took = event.time().elapsed().minus(since);
        last.ifPresent(name -> known.put(name, took));
        last = milestone;
        since = event.time().elapsed();
      }
    }
    return with(known);
  }

  /** {@return the step or stage that an event begins} */
  private static Optional<String> milestone(ProgressEvent event) {
    if (event instanceof ProgressEvent.StepBegins begins) {
      return Optional.of(begins.step().name());
    }
    return event instanceof ProgressEvent.LogShows shows
            && shows.event() instanceof LogEvent.StageEntered entered
        ? Optional.of(entered.stage().name())
        : Optional.empty();
  }

  /**
   * {@return how long each is expected to take, by the name of a {@link RunStep} or of a {@code
   * SysprepStage}, in order}
   */
  public Map<String, Duration> durations() {
    return durations;
  }

  /** {@return the durations in one line} */
  @Override
  public String toString() {
    return durations.toString();
  }
}
