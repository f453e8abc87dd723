package io.sysprep.diagnose;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the time of a run went and where it broke.
 *
 * <p>Times are offsets from the start of the run. A clock that was put back does not make an offset
 * smaller: what the log shows out of order is placed where the line before it ended.
 *
 * @param title what the picture is of
 * @param length how long the run took; at least one second
 * @param stages the stages, in order
 * @param providers the providers, in order
 */
public record Timeline(String title, Duration length, List<Bar> stages, List<Bar> providers) {

  /** Copies the lists. */
  public Timeline {
    stages = List.copyOf(stages);
    providers = List.copyOf(providers);
  }

  /**
   * A stretch of time.
   *
   * @param label what it was
   * @param stage the stage it belongs to
   * @param start when it began, from the start of the run
   * @param length how long it took; zero when it was over within a second
   * @param broken whether the run broke here
   */
  public record Bar(
      String label, SysprepStage stage, Duration start, Duration length, boolean broken) {

    Duration end() {
      return start.plus(length);
    }
  }

  /**
   * Draws up the timeline of a run.
   *
   * @param run the run
   * @return the timeline; empty when the log shows no times
   */
  public static Optional<Timeline> of(Run run) {
    return run.started().map(start -> new Builder(run, start).build());
  }

  /**
   * Gives the providers that took longest.
   *
   * @param count how many
   * @return at most so many, the longest first
   */
  public List<Bar> longestProviders(int count) {
    return providers.stream()
        .sorted(Comparator.comparing(Bar::length).reversed())
        .limit(count)
        .toList();
  }

  /**
   * Draws the timeline.
   *
   * @return a picture in SVG that needs nothing else: no font, script or style from elsewhere
   */
  public String toSvg() {
    return new TimelinePicture(this).svg();
  }

  private static final class Builder {

    private final Run run;
    private final LocalDateTime start;
    private Duration clock = Duration.ZERO;

    Builder(Run run, LocalDateTime start) {
      this.run = run;
      this.start = start;
    }

    Timeline build() {
      List<Bar> stages = stages();
      clock = Duration.ZERO;
      List<Bar> providers = providers();
      Duration length =
          java.util.stream.Stream.concat(stages.stream(), providers.stream())
              .map(Bar::end)
              .max(Comparator.naturalOrder())
              .filter(end -> !end.isZero())
              .orElse(Duration.ofSeconds(1));
      return new Timeline(title(), length, stages, providers);
    }

    private String title() {
      return run.file()
          + ", "
          + String.format(java.util.Locale.ROOT, "%1$tF %1$tT", start)
          + ending(run.verdict());
    }

    private static String ending(Verdict verdict) {
      return switch (verdict) {
        case SUCCEEDED -> ": succeeded";
        case FAILED -> ": failed";
        default -> ": the log does not tell how it ended";
      };
    }

    private List<Bar> stages() {
      List<Bar> bars = new ArrayList<>();
      for (int i = 0; i < run.stages().size(); i++) {
        StageSpan span = run.stages().get(i);
        boolean broken = run.verdict() == Verdict.FAILED && i == run.stages().size() - 1;
        String name = span.stage().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        bars.add(bar(name, span.stage(), span.started(), span.ended(), broken));
      }
      return bars;
    }

    private List<Bar> providers() {
      List<Bar> bars = new ArrayList<>();
      for (ProviderSpan span : run.providers()) {
        boolean broken = span.outcome() != ProviderSpan.Outcome.SUCCEEDED;
        Optional<LocalDateTime> end =
            span.outcome() == ProviderSpan.Outcome.UNFINISHED ? run.ended() : span.ended();
        bars.add(bar(span.method(), span.stage(), span.started(), end, broken));
      }
      return bars;
    }

    private Bar bar(
        String label,
        SysprepStage stage,
        Optional<LocalDateTime> from,
        Optional<LocalDateTime> to,
        boolean broken) {
      Duration begin = later(from.or(() -> to));
      Duration end = later(to);
      return new Bar(label, stage, begin, end.minus(begin), broken);
    }

    /** The offset of a time, but never before what came above it in the log. */
    private Duration later(Optional<LocalDateTime> time) {
      Duration offset = time.map(at -> Duration.between(start, at)).orElse(clock);
      clock = offset.compareTo(clock) > 0 ? offset : clock;
      return clock;
    }
  }
}
