package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.ProviderSpan;
import io.sysprep.diagnose.SysprepStage;
import io.sysprep.diagnose.lines.LogEntry;
import io.sysprep.diagnose.rules.Passage;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the providers of a run: all of a normal one, the first and last of an endless one. */
final class ProviderTrack {

  private static final int MOST_FIRST = 400;
  private static final int MOST_LAST = 100;

  private final List<ProviderSpan> first = new ArrayList<>();
  private final Deque<ProviderSpan> last = new ArrayDeque<>();
  private @Nullable ProviderSpan open;
  private @Nullable String openedBy;
  private @Nullable LogEntry failing;

  void start(
      String method, String dll, SysprepStage stage, @Nullable LocalDateTime time, String message) {
    close();
    open =
        new ProviderSpan(
            method,
            dll,
            stage,
            Optional.ofNullable(time),
            Optional.empty(),
            ProviderSpan.Outcome.UNFINISHED);
    openedBy = message;
  }

  void end(
      String method,
      String dll,
      SysprepStage stage,
      @Nullable LocalDateTime time,
      ProviderSpan.Outcome outcome) {
    Optional<LocalDateTime> started =
        open != null && open.method().equalsIgnoreCase(method) ? open.started() : Optional.empty();
    if (started.isEmpty()) {
      close();
    }
    open = null;
    openedBy = null;
    add(new ProviderSpan(method, dll, stage, started, Optional.ofNullable(time), outcome));
  }

  /** Notes the line that says that a provider failed. */
  void fail(LogEntry line) {
    failing = line;
  }

  /** {@return the line that says that the last provider failed which did} */
  Optional<LogEntry> failing() {
    return Optional.ofNullable(failing);
  }

  private void close() {
    if (open != null) {
      add(open);
    }
  }

  private void add(ProviderSpan span) {
    if (first.size() < MOST_FIRST) {
      first.add(span);
      return;
    }
    if (last.size() == MOST_LAST) {
      last.removeFirst();
    }
    last.addLast(span);
  }

  /** {@return whether further providers push out those before them} */
  boolean isFull() {
    return first.size() >= MOST_FIRST;
  }

  /** {@return the line that started a provider which did not end} */
  Optional<Passage> openedBy() {
    return openedBy == null ? Optional.empty() : Optional.of(Passage.of(openedBy, true));
  }

  List<ProviderSpan> spans() {
    List<ProviderSpan> all = new ArrayList<>(first);
    all.addAll(last);
    if (open != null) {
      all.add(open);
    }
    return List.copyOf(all);
  }

  /** {@return the last provider that failed} */
  Optional<ProviderSpan> failed() {
    ProviderSpan failed = null;
    for (ProviderSpan span : spans()) {
      failed = span.outcome() == ProviderSpan.Outcome.FAILED ? span : failed;
    }
    return Optional.ofNullable(failed);
  }
}
