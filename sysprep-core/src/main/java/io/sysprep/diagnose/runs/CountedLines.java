package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.LogLevel;
import io.sysprep.diagnose.lines.LineCursor;
import io.sysprep.diagnose.lines.LineLikeness;
import io.sysprep.diagnose.lines.LineReader;
import io.sysprep.diagnose.lines.LogEntry;
import io.sysprep.diagnose.lines.LogLine;
import io.sysprep.diagnose.lines.SkimmedLines;
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

  private final RunSoFar run;
  private final LineReader reader;
  private final SkimmedLines kinds;
  private final int[] numbers = new int[LogEntry.MOST_LINES];
  private final int[] ends = new int[LogEntry.MOST_LINES];
  private byte[] held = {};
  private int lines;
  private @Nullable LineLikeness first;

  CountedLines(RunSoFar run, LineReader reader, LocalDateTime since) {
    this.run = run;
    this.reader = reader;
    this.kinds = reader.kinds(since);
  }

  /**
   * Takes lines as long as they are of kinds that are counted.
   *
   * @param continues whether the first, without a head, may continue what was read before
   * @return whether it took one
   */
  boolean take(LineCursor cursor, boolean continues) {
    int before = cursor.number();
    int number = before;
    LineLikeness kind = kinds.take(cursor, mostHeadless(number, continues));
    while (kind != null) {
      add(kind, cursor, number);
      cursor.skipBlankLines();
      number = cursor.number();
      kind = kinds.take(cursor, mostHeadless(number, continues));
    }
    return number > before;
  }

  /**
   * Tells how many lines without a head may be held. One that begins an entry of its own behind
   * another that has a time may not: that time may be the last of the run.
   */
  private int mostHeadless(int number, boolean continues) {
    if (first == null) {
      return continues ? 0 : Integer.MAX_VALUE;
    }
    if (!first.isHeaded()) {
      return Integer.MAX_VALUE;
    }
    return isSameEntry(number) && first.cause().isEmpty() ? LogEntry.MOST_LINES - lines : 0;
  }

  private boolean isSameEntry(int number) {
    return LogEntry.canTake(lines, lines == 0 ? 0 : numbers[lines - 1], number);
  }

  /** Holds what of the lines taken from that number on may go on; the others are counted. */
  private void add(LineLikeness kind, LineCursor cursor, int from) {
    int next = kind.isHeaded() ? countHeaded(kind, cursor, from) : countHeadless(cursor, from);
    first = lines == 0 ? kind : first;
    while (next < cursor.number()) {
      hold(cursor.bytes(), cursor.from(next), cursor.to(next), next);
      next++;
    }
  }

  /** Each is an entry, and over when the next begins. */
  private int countHeaded(LineLikeness kind, LineCursor cursor, int from) {
    count();
    int last = cursor.number() - 1;
    run.count(kind.level(), last - from);
    return last;
  }

  /** They make entries of so many lines as an entry has at most. */
  private int countHeadless(LineCursor cursor, int from) {
    if (!isSameEntry(from)) {
      count();
    }
    int over = (lines + cursor.number() - from - 1) / LogEntry.MOST_LINES;
    if (over == 0) {
      return from;
    }
    int next = from + over * LogEntry.MOST_LINES - lines;
    run.countUnread(over);
    lines = 0;
    return next;
  }

  /** Counts the entry that is held: it is over. */
  private void count() {
    if (first != null && first.isHeaded()) {
      run.count(first.level(), 1);
    } else if (first != null) {
      run.countUnread(1);
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
    return kinds.wantsMore();
  }

  /** Counts lines of this kind from here on, if the run has enough of them. */
  void learn(LineLikeness kind) {
    boolean kept = kind.cause().isPresent() || kind.level() == LogLevel.ERROR;
    boolean enough = !kept || run.clues.isFullOf(kind.cause());
    if (enough) {
      kinds.add(kind);
    }
  }
}
