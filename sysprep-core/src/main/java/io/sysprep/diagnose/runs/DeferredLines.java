package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.lines.LineCursor;
import io.sysprep.diagnose.lines.LineLikeness;
import io.sysprep.diagnose.lines.LineReader;
import io.sysprep.diagnose.lines.LogLine;
import io.sysprep.diagnose.rules.MarkerKind;
import io.sysprep.diagnose.rules.MarkerTable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one run, waiting to be interpreted.
 *
 * <p>A log of hundreds of runs is mostly about runs that nobody asks for; their lines are dropped
 * as they are. Of an endless run, what providers do in its middle is dropped.
 */
final class DeferredLines {

  private static final int MOST_WAITING = 4_000;

  /** Lines may be of 16 kB, so their number alone bounds nothing. */
  private static final int MOST_CHARACTERS = 1 << 19;

  private static final int LAST_ONES = 400;

  /** What a run has thousands of; the first and the last tell the story. */
  private static final Set<MarkerKind> DETAILS =
      EnumSet.of(
          MarkerKind.PROVIDER_START,
          MarkerKind.PROVIDER_END,
          MarkerKind.COMPONENT,
          MarkerKind.COMPONENT_ORDER,
          MarkerKind.PROGRESS);

  /** Before so many lines that say the same as others, nothing is gained by counting them. */
  private static final int FIRST_ALIKE = 32;

  private final RunSoFar run;
  private final EntryReader entries;
  private final LineReader reader;
  private final CountedLines counted;
  private final List<LogLine> waiting = new ArrayList<>();
  private int characters;
  private int alike;
  private int count;
  private boolean bannered;
  private @Nullable LocalDateTime ended;

  DeferredLines(RunSoFar run, EntryReader entries, LineReader reader, LocalDateTime since) {
    this.run = run;
    this.entries = entries;
    this.reader = reader;
    this.counted = new CountedLines(run, reader, since);
  }

  /** Takes lines that were not read, as long as they need only be counted, if the first does. */
  boolean count(LineCursor lines) {
    boolean continues = !waiting.isEmpty() || entries.canTake(lines.number());
    return counted.take(lines, continues);
  }

  /** Takes a line that was read from there, and counts those like it when it has enough of them. */
  void add(LogLine line, byte[] bytes, int from, int to) {
    add(line);
    LineLikeness kind = counted.wantsKinds() ? reader.kind(line, bytes, from, to) : null;
    if (kind != null && ++alike > FIRST_ALIKE) {
      settle();
      counted.learn(kind);
    }
  }

  void add(LogLine line) {
    release();
    take(line);
  }

  /** Makes the lines that are held wait as the others do. */
  void release() {
    for (LogLine line : counted.release()) {
      take(line);
    }
  }

  private void take(LogLine line) {
    count++;
    bannered = count == 1 && line.content().is(MarkerKind.BANNER);
    ended = line.time() == null ? ended : line.time();
    waiting.add(line);
    characters += line.content().length();
    if (waiting.size() >= MOST_WAITING || characters >= MOST_CHARACTERS) {
      interpret();
    }
  }

  /** {@return how many lines wait} */
  int waiting() {
    return waiting.size();
  }

  /** {@return how many characters are held for it, waiting or kept} */
  int characters() {
    return characters + run.kept();
  }

  /** Interprets the lines that wait. */
  void settle() {
    release();
    interpret();
  }

  private void interpret() {
    int last = waiting.size() - LAST_ONES;
    for (int i = 0; i < waiting.size(); i++) {
      LogLine line = waiting.get(i);
      if (i >= last || !run.providers.isFull() || !isDetail(line)) {
        entries.take(line);
      }
    }
    waiting.clear();
    characters = 0;
  }

  private static boolean isDetail(LogLine line) {
    Optional<MarkerTable.Hit> marker = line.content().marker();
    return marker.isPresent() && DETAILS.contains(marker.get().marker().kind());
  }

  /** {@return the run as far as it was read} */
  RunSoFar run() {
    settle();
    entries.flush();
    return run;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** {@return whether only the rule above the start of a run was read} */
  boolean isJustBannered() {
    return bannered;
  }

  @Nullable LocalDateTime ended() {
    return ended;
  }
}
