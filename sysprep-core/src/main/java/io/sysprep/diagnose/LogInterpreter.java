package io.sysprep.diagnose;

import io.sysprep.diagnose.rules.CauseRole;
import io.sysprep.diagnose.rules.CauseRules;
import io.sysprep.diagnose.rules.CauseStage;
import io.sysprep.diagnose.rules.MarkerKind;
import io.sysprep.diagnose.rules.MarkerTable;
import io.sysprep.diagnose.rules.Passage;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of one log: puts entries together, slices runs, and gives each run what its lines
 * say.
 */
final class LogInterpreter implements LineSink {

  /** Runs beyond these are forgotten, the oldest first. */
  private static final int MOST_RUNS = 100;

  /** Between two runs that no marker parts, at least this much time passes. */
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final String file;
  private final MarkerTable markers;
  private final CauseRules rules;
  private final Listener listener;
  private final MarkerInterpreter interpreter;
  private final Optional<LocalDateTime> since;
  private final List<RunRecorder> runs = new ArrayList<>();
  private RunRecorder run;
  private @Nullable LogEntry pending;
  private Optional<MarkerTable.Hit> pendingMarker = Optional.empty();
  private boolean givenUp;
  private int unread;

  LogInterpreter(String file, LogTables tables, Listener listener, Optional<LocalDateTime> since) {
    this.file = file;
    this.markers = tables.markers();
    this.rules = tables.rules();
    this.listener = listener;
    this.interpreter = new MarkerInterpreter(listener);
    this.since = since;
    this.run = new RunRecorder(file, 1);
  }

  @Override
  public void line(byte[] bytes, int from, int to, int number, boolean complete) {
    take(LineReader.read(bytes, from, to, number, complete));
  }

  private void take(LogLine line) {
    if (isTooOld(line)) {
      return;
    }
    Passage passage = Passage.of(line.message(), line.complete());
    Optional<MarkerTable.Hit> marker = markers.in(passage, line.headed());
    if (pending != null && continues(line, passage, marker) && pending.canTake(line)) {
      pending.take(line);
      return;
    }
    flush();
    slice(line, marker);
    run.see(line);
    marker.ifPresent(hit -> interpreter.apply(run, line, hit));
    run.end(Ending.ofId(line.id()), line.complete());
    report(line);
    pending = new LogEntry(line);
    pendingMarker = marker;
  }

  /** setuperr.log has no start marker: what is older than the run is of another. */
  private boolean isTooOld(LogLine line) {
    return since.isPresent() && line.time() != null && line.time().isBefore(since.get());
  }

  private boolean continues(LogLine line, Passage passage, Optional<MarkerTable.Hit> marker) {
    return !line.headed() && marker.isEmpty() && rules.in(passage, -1, false).isEmpty();
  }

  private void report(LogLine line) {
    if (line.level() == LogLevel.WARNING || line.level() == LogLevel.ERROR) {
      String text = Redaction.of(line.message().strip());
      listener.on(new LogEvent.ProblemLogged(line.number(), line.level(), text));
    }
  }

  private void slice(LogLine line, Optional<MarkerTable.Hit> marker) {
    boolean start = marker.filter(hit -> startsRun(hit.marker().kind())).isPresent();
    if (start ? !isJustBannered() : pausedAfterFailure(line)) {
      keep(run);
      run = new RunRecorder(file, line.number());
      givenUp = false;
    }
  }

  private static boolean startsRun(MarkerKind kind) {
    return kind == MarkerKind.RUN_START || kind == MarkerKind.BOOT_START;
  }

  private boolean isJustBannered() {
    return run.lines <= 1 && run.announced;
  }

  /** A run that gave up writes nothing more; what comes later is of the next one. */
  private boolean pausedAfterFailure(LogLine line) {
    Optional<LocalDateTime> ended = run.ended();
    return givenUp
        && line.time() != null
        && ended.isPresent()
        && Duration.between(ended.get(), line.time()).compareTo(PAUSE) >= 0;
  }

  private void keep(RunRecorder done) {
    if (!done.isEmpty()) {
      runs.add(done);
    }
    if (runs.size() > MOST_RUNS) {
      runs.remove(0);
    }
  }

  private void flush() {
    if (pending != null) {
      examine(pending, pendingMarker);
      pending = null;
    }
  }

  private void examine(LogEntry entry, Optional<MarkerTable.Hit> marker) {
    LogLine line = entry.first();
    boolean info = line.level() == LogLevel.INFO && line.headed();
    Passage passage = entry.passage();
    Optional<CauseRules.Hit> hit = rules.in(passage, line.id(), info);
    boolean failure = marker.filter(m -> RunRecorder.isFailure(m.marker().kind())).isPresent();
    boolean gaveUp = failure || Ending.ofId(line.id()) != Ending.OPEN;
    givenUp |= gaveUp || hit.filter(LogInterpreter::endsLaunch).isPresent();
    if (hit.isPresent() || line.level() == LogLevel.ERROR || gaveUp) {
      run.ofFamily |= hit.isPresent();
      run.find(finding(entry, passage, marker, hit));
    } else if (!line.headed() && marker.isEmpty()) {
      unread++;
    }
  }

  private static boolean endsLaunch(CauseRules.Hit hit) {
    return hit.rule().role() == CauseRole.CAUSE && hit.rule().stage() == CauseStage.LAUNCH;
  }

  private Finding finding(
      LogEntry entry,
      Passage passage,
      Optional<MarkerTable.Hit> marker,
      Optional<CauseRules.Hit> hit) {
    return new Finding(
        entry.evidence(file),
        hit.map(CauseRules.Hit::rule),
        hit.map(CauseRules.Hit::captures).orElse(Map.of()),
        passage.codes(),
        marker.filter(m -> isConsequence(m.marker().kind())).isPresent(),
        entry.isComplete(),
        run.stages.current());
  }

  private static boolean isConsequence(MarkerKind kind) {
    return kind == MarkerKind.CONSEQUENCE
        || kind == MarkerKind.PROVIDER_FAILURE
        || kind == MarkerKind.HALTED
        || kind == MarkerKind.FAILED_VALIDATION
        || kind == MarkerKind.FAILED_EXECUTION;
  }

  /** Takes the entry read last as whole, so that what was read so far can be judged. */
  void finish() {
    flush();
  }

  /** Takes what was read so far as belonging to no run. */
  void forget(int nextLine) {
    flush();
    runs.clear();
    run = new RunRecorder(file, nextLine);
    givenUp = false;
  }

  /** {@return the runs, in order; at least one unless the log is empty} */
  List<RunRecorder> runs() {
    List<RunRecorder> all = new ArrayList<>(runs);
    if (!run.isEmpty()) {
      all.add(run);
    }
    return List.copyOf(all);
  }

  /** {@return the entries that are of no known form} */
  int unread() {
    return unread;
  }
}
