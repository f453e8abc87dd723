package io.sysprep.diagnose;

import io.sysprep.diagnose.rules.CauseRules;
import io.sysprep.diagnose.rules.MarkerKind;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one run: puts entries together and records what they say. */
final class RunInterpreter {

  private static final Set<MarkerKind> CONSEQUENCES =
      EnumSet.of(
          MarkerKind.CONSEQUENCE,
          MarkerKind.PROVIDER_FAILURE,
          MarkerKind.HALTED,
          MarkerKind.FAILED_VALIDATION,
          MarkerKind.FAILED_EXECUTION);

  private final CauseRules rules;
  private final Listener listener;
  private final MarkerInterpreter markers;
  private final RunRecorder run;
  private @Nullable LogEntry pending;

  RunInterpreter(RunRecorder run, CauseRules rules, Listener listener) {
    this.run = run;
    this.rules = rules;
    this.listener = listener;
    this.markers = new MarkerInterpreter(listener);
  }

  void take(LogLine line) {
    LogEntry before = pending;
    if (before != null && continues(line) && before.canTake(line)) {
      before.take(line);
      return;
    }
    flush();
    run.see(line);
    line.content().marker.ifPresent(hit -> markers.apply(run, line, hit));
    run.end(Ending.ofId(line.content().id), line.complete());
    report(line);
    pending = new LogEntry(line);
  }

  private boolean continues(LogLine line) {
    LineContent content = line.content();
    return !content.headed && content.marker.isEmpty() && content.cause(rules).isEmpty();
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
    Optional<CauseRules.Hit> hit = entry.cause(rules);
    if (hit.isPresent() || content.level == LogLevel.ERROR || content.givesUp(rules)) {
      boolean consequence = isConsequence(content);
      run.ofFamily |= hit.isPresent();
      run.findings.find(
          hit.map(CauseRules.Hit::rule), consequence, () -> finding(entry, hit, consequence));
    } else if (!content.headed && content.marker.isEmpty()) {
      run.unread++;
    }
  }

  private static Finding finding(
      LogEntry entry, Optional<CauseRules.Hit> hit, boolean consequence) {
    return new Finding(
        entry,
        hit.map(CauseRules.Hit::rule),
        hit.map(CauseRules.Hit::captures).orElse(Map.of()),
        consequence);
  }

  private static boolean isConsequence(LineContent content) {
    return content.marker.filter(hit -> CONSEQUENCES.contains(hit.marker().kind())).isPresent();
  }
}
