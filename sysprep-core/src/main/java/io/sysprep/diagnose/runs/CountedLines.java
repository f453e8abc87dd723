package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.LogLevel;
import io.sysprep.diagnose.lines.LineLikeness;
import io.sysprep.diagnose.lines.LineReader;
import io.sysprep.diagnose.lines.LogEntry;
import io.sysprep.diagnose.lines.LogLine;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of which a run need only know that they were there.
 *
 * <p>On a bad day a log is full of warnings that no row is about, or of one error over and over, of
 * which the first are kept. Once a run has enough of a kind, its lines are held as bytes, and only
 * as long as the next line may belong to the same entry; nothing is made of them.
 */
final class CountedLines {

  /** More kinds are read line by line; to compare with many would cost more. */
  private static final int MOST_KINDS = 16;

  private final RunSoFar run;
  private final LineReader reader;
  private final LocalDateTime since;
  private final List<LineLikeness> kinds = new ArrayList<>();
  private final int[] numbers = new int[LogEntry.MOST_LINES];
  private final int[] ends = new int[LogEntry.MOST_LINES];
  private byte[] held = {};
  private int lines;
  private @Nullable LineLikeness first;

  CountedLines(RunSoFar run, LineReader reader, LocalDateTime since) {
    this.run = run;
    this.reader = reader;
    this.since = since;
  }

  /**
   * Takes a line if it is of a kind that is counted.
   *
   * @param continues whether, without a head, it may continue what was read before
   */
  boolean take(byte[] bytes, int from, int to, int number, boolean continues) {
    LineLikeness kind = kinds.isEmpty() ? null : reader.kind(kinds, since, bytes, from, to);
    if (kind == null || (!kind.isHeaded() && !takesHeadless(number, continues))) {
      return false;
    }
    if (kind.isHeaded() || !LogEntry.canTake(lines, lastNumber(), number)) {
      count();
    }
    first = lines == 0 ? kind : first;
    hold(bytes, from, to, number);
    return true;
  }

  /**
   * Tells whether a line without a head may be held. One that begins an entry of its own behind
   * another that has a time may not: that time may be the last of the run.
   */
  private boolean takesHeadless(int number, boolean continues) {
    if (first == null) {
      return !continues;
    }
    boolean sameEntry = LogEntry.canTake(lines, lastNumber(), number);
    return !first.isHeaded() || (sameEntry && first.cause().isEmpty());
  }

  private int lastNumber() {
    return lines == 0 ? 0 : numbers[lines - 1];
  }

  /** Counts the entry that is held: it is over. */
  private void count() {
    if (first != null) {
      if (first.isHeaded()) {
        run.count(first.level());
      } else {
        run.countUnread();
      }
    }
    first = null;
    lines = 0;
  }

  private void hold(byte[] bytes, int from, int to, int number) {
    int start = lines == 0 ? 0 : ends[lines - 1];
    int end = start + to - from;
    held = held.length < end ? Arrays.copyOf(held, 2 * end) : held;
    System.arraycopy(bytes, from, held, start, to - from);
    numbers[lines] = number;
    ends[lines] = end;
    lines++;
  }

  /** {@return the lines that are held, read; none is held any more} */
  List<LogLine> release() {
    List<LogLine> released = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < lines; i++) {
      released.add(reader.read(held, start, ends[i], numbers[i], true));
      start = ends[i];
    }
    lines = 0;
    first = null;
    return released;
  }

  /** {@return whether further kinds may be counted} */
  boolean wantsKinds() {
    return kinds.size() < MOST_KINDS;
  }

  /** Counts lines of this kind from here on, if the run has enough of them. */
  void learn(LineLikeness kind) {
    boolean kept = kind.cause().isPresent() || kind.level() == LogLevel.ERROR;
    boolean enough = !kept || run.clues.isFullOf(kind.cause());
    if (enough && kinds.stream().noneMatch(kind::isSameAs)) {
      kinds.add(kind);
    }
  }
}
