package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.LogEvent;
import io.sysprep.diagnose.LogLevel;
import io.sysprep.diagnose.lines.LineContent;
import io.sysprep.diagnose.lines.LogEntry;
import io.sysprep.diagnose.lines.LogLine;
import io.sysprep.diagnose.rules.CauseBook;
import io.sysprep.diagnose.rules.CauseStage;
import io.sysprep.diagnose.rules.MarkerKind;
import io.sysprep.diagnose.rules.MarkerTable;
import io.sysprep.diagnose.rules.RunEnding;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one run: puts entries together and records what they say. */
final class EntryReader {

  private final CauseBook rules;
  private final LogEventListener listener;
  private final MarkerEffects markers;
  private final RunSoFar run;
  private @Nullable LogEntry pending;

  EntryReader(RunSoFar run, CauseBook rules, LogEventListener listener) {
    this.run = run;
    this.rules = rules;
    this.listener = listener;
    this.markers = new MarkerEffects(listener, rules);
  }

  void take(LogLine line) {
    LogEntry before = pending;
    if (before != null && continues(before, line) && before.canTake(line.number())) {
      before.take(line);
      return;
    }
    flush();
    run.see(line);
    LogEntry entry = new LogEntry(line);
    Optional<MarkerTable.Hit> marker = line.content().marker();
    if (marker.isPresent()) {
      markers.apply(run, entry, marker.get());
    }
    run.end(RunEnding.ofId(line.content().head().id()), line.complete());
    report(line);
    pending = entry;
  }

  /** {@return whether a line of that number may continue the entry read last} */
  boolean canTake(int number) {
    return pending != null && pending.canTake(number);
  }

  private static boolean continues(LogEntry before, LogLine line) {
    LineContent content = line.content();
    boolean saysWhy =
        content.is(MarkerKind.REFUSAL_REASON)
            && before.first().content().is(MarkerKind.REFUSED_SETTING);
    return saysWhy || (!content.head().isThere() && content.saysNothing());
  }

  private void report(LogLine line) {
    LogLevel level = line.level();
    boolean isProblem = level == LogLevel.WARNING || level == LogLevel.ERROR;
    if (isProblem && listener != LogEventListener.NONE) {
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
    if (content.is(MarkerKind.REFUSED_SETTING) || content.is(MarkerKind.REFUSAL_REASON)) {
      run.refused.add(entry);
      run.note(RunSoFar.Sign.OF_BOOT);
      return;
    }
    Optional<CauseBook.Hit> cause = entry.cause(rules);
    if (cause.isPresent()) {
      relate(cause.get());
    }
    if (cause.isPresent() || isOfFailure(entry)) {
      run.clues.add(entry, cause);
    } else if (!content.head().isThere() && content.marker().isEmpty()) {
      run.countUnread(1);
    }
  }

  private void relate(CauseBook.Hit cause) {
    run.note(RunSoFar.Sign.OF_FAMILY);
    if (cause.rule().stage() == CauseStage.FIRST_BOOT) {
      run.note(RunSoFar.Sign.OF_BOOT);
    }
  }

  private static boolean isOfFailure(LogEntry entry) {
    LineContent content = entry.first().content();
    return content.head().level() == LogLevel.ERROR || content.givesUp() || entry.isConsequence();
  }
}
