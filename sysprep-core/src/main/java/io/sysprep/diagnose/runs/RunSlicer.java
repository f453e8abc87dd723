package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.lines.LineContent;
import io.sysprep.diagnose.lines.LineCursor;
import io.sysprep.diagnose.lines.LineReader;
import io.sysprep.diagnose.lines.LineSink;
import io.sysprep.diagnose.lines.LogLine;
import io.sysprep.diagnose.lines.LogTables;
import io.sysprep.diagnose.rules.CauseBook;
import io.sysprep.diagnose.rules.MarkerKind;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Reads the lines of one log and slices them into runs. */
final class RunSlicer implements LineSink {

  /** Runs beyond these are forgotten, the oldest first. */
  private static final int MOST_RUNS = 32;

  /** Beyond these, lines are interpreted at once instead of kept. */
  private static final int MOST_WAITING = 10_000;

  /** What closed runs may hold; with it the heap is bounded whatever lines a log has. */
  private static final int MOST_CHARACTERS = 1 << 21;

  /** Between two runs that no marker parts, at least this much time passes. */
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final String file;
  private final LineReader reader;
  private final CauseBook rules;
  private final LogEventListener listener;
  private final Optional<LocalDateTime> since;
  private final List<DeferredLines> runs = new ArrayList<>();
  private DeferredLines run;
  private boolean givenUp;

  RunSlicer(
      String file, LogTables tables, LogEventListener listener, Optional<LocalDateTime> since) {
    this.file = file;
    this.reader = new LineReader(tables);
    this.rules = tables.rules();
    this.listener = listener;
    this.since = since;
    this.run = run(1);
  }

  private DeferredLines run(int firstLine) {
    RunSoFar begun = new RunSoFar(file, firstLine);
    EntryReader entries = new EntryReader(begun, rules, listener);
    return new DeferredLines(begun, entries, reader, since.orElse(LocalDateTime.MIN));
  }

  @Override
  public boolean skim(LineCursor lines) {
    return mayCount() && run.count(lines);
  }

  private boolean mayCount() {
    return !givenUp && listener == LogEventListener.NONE;
  }

  @Override
  public void line(byte[] bytes, int from, int to, int number, boolean complete) {
    boolean mayCount = complete && mayCount();
    LogLine line = reader.read(bytes, from, to, number, complete);
    if (!isTooOld(line)) {
      slice(line);
      if (mayCount) {
        run.add(line, bytes, from, to);
      } else {
        run.add(line);
      }
      end(line);
    }
  }

  @Override
  public boolean candidate(byte[] bytes, int from, int to, int number) {
    LogLine line = reader.readCandidate(bytes, from, to, number);
    if (line != null && !isTooOld(line)) {
      slice(line);
      run.add(line);
      end(line);
    }
    return line != null;
  }

  private void end(LogLine line) {
    givenUp |= line.content().givesUp();
    if (listener != LogEventListener.NONE) {
      run.settle();
    }
  }

  /** setuperr.log has no start marker: what is older than the run is of another. */
  private boolean isTooOld(LogLine line) {
    return since.isPresent() && line.time() != null && line.time().isBefore(since.get());
  }

  private void slice(LogLine line) {
    LineContent content = line.content();
    boolean start = content.is(MarkerKind.RUN_START) || content.is(MarkerKind.BOOT_START);
    if (start ? !run.isJustBannered() : givenUp && isAfterPause(line)) {
      close();
      run = run(line.number());
      givenUp = false;
    }
  }

  /** A run that gave up writes nothing more; what comes later is of the next one. */
  private boolean isAfterPause(LogLine line) {
    LocalDateTime ended = run.ended();
    return ended != null
        && line.time() != null
        && Duration.between(ended, line.time()).compareTo(PAUSE) >= 0;
  }

  private void close() {
    run.release();
    if (!run.isEmpty()) {
      runs.add(run);
    }
    if (runs.size() > MOST_RUNS) {
      runs.remove(0);
    }
    if (sum(DeferredLines::waiting) > MOST_WAITING
        || sum(DeferredLines::characters) > MOST_CHARACTERS) {
      runs.forEach(DeferredLines::settle);
    }
    while (sum(DeferredLines::characters) > MOST_CHARACTERS) {
      runs.remove(0);
    }
  }

  private int sum(ToIntFunction<DeferredLines> held) {
    return runs.stream().mapToInt(held).sum();
  }

  /** Takes what was read so far as belonging to no run. */
  void forget(int nextLine) {
    runs.clear();
    run = run(nextLine);
    givenUp = false;
  }

  /** {@return the runs as far as they were read, in order; none of an empty log} */
  List<RunSoFar> runs() {
    List<RunSoFar> all = new ArrayList<>();
    for (DeferredLines closed : runs) {
      all.add(closed.run());
    }
    if (!run.isEmpty()) {
      all.add(run.run());
    }
    return List.copyOf(all);
  }
}
