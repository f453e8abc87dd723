package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.LogEvent;
import io.sysprep.diagnose.LogLevel;
import io.sysprep.diagnose.lines.LineContent;
import io.sysprep.diagnose.lines.LogEntry;
import io.sysprep.diagnose.lines.LogLine;
import io.sysprep.diagnose.rules.CauseRules;
import io.sysprep.diagnose.rules.RunEnding;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one run: puts entries together and records what they say. */
final class EntryReader {

  private final CauseRules rules;
  private final LogEventListener listener;
  private final MarkerEffects markers;
  private final RunSoFar run;
  private @Nullable LogEntry pending;

  EntryReader(RunSoFar run, CauseRules rules, LogEventListener listener) {
    this.run = run;
    this.rules = rules;
    this.listener = listener;
    this.markers = new MarkerEffects(listener);
  }

  void take(LogLine line) {
    LogEntry before = pending;
    if (before != null && continues(line) && before.canTake(line)) {
      before.take(line);
      return;
    }
    flush();
    run.see(line);
    line.content().marker().ifPresent(hit -> markers.apply(run, line, hit));
    run.end(RunEnding.ofId(line.content().head().id()), line.complete());
    report(line);
    pending = new LogEntry(line);
  }

  private boolean continues(LogLine line) {
    LineContent content = line.content();
    return !content.head().isThere() && content.saysNothing();
  }

  private void report(LogLine line) {
    LogLevel level = line.level();
    if (level == LogLevel.WARNING || level == LogLevel.ERROR) {
      listener.on(line, text -> new LogEvent.ProblemLogged(line.number(), level, text));
    }
  }

  /** Takes the entry read last as whole. */
  void flush() {
    if (pending != null) {
      examine(pending);
      pending = null;
    }
  }

  private void examine(LogEntry entry) {
    LineContent content = entry.first().content();
    Optional<CauseRules.Hit> cause = entry.cause(rules);
    if (cause.isPresent() || content.head().level() == LogLevel.ERROR || content.givesUp()) {
      cause.ifPresent(known -> run.note(RunSoFar.Sign.OF_FAMILY));
      run.clues.add(entry, cause);
    } else if (!content.head().isThere() && content.marker().isEmpty()) {
      run.countUnread();
    }
  }
}
