package io.sysprep.diagnose.lines;

import io.sysprep.diagnose.rules.Passage;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Kinds of lines of which nothing need be made, and the quick way over such lines. */
public final class SkimmedLines {

  /** Lines of more kinds are read one by one; to compare with many would cost more. */
  private static final int MOST = 16;

  private static final int MINUTE_END = 17;

  private final LogTables tables;
  private final LocalDateTime since;
  private final List<LineLikeness> kinds = new ArrayList<>();
  private final byte[] minute = new byte[MINUTE_END];

  /**
   * Begins with none.
   *
   * @param since lines from before are of no kind
   */
  SkimmedLines(LogTables tables, LocalDateTime since) {
    this.tables = tables;
    this.since = since;
  }

  /** {@return whether further kinds are wanted} */
  public boolean wantsMore() {
    return kinds.size() < MOST;
  }

  /**
   * Adds a kind, if it is another than those before.
   *
   * @param kind the kind
   */
  public void add(LineLikeness kind) {
    if (kinds.stream().noneMatch(kind::isSameAs)) {
      kinds.add(kind);
    }
  }

  /**
   * Takes lines that were not read, as long as they are of one kind.
   *
   * @param lines at the first of them
   * @param mostHeadless how many may be taken that have no head
   * @return the kind; null where none was taken
   */
  public @Nullable LineLikeness take(LineCursor lines, int mostHeadless) {
    int first = lines.number();
    for (int i = 0; i < kinds.size(); i++) {
      LineLikeness kind = kinds.get(i);
      take(kind, lines, kind.isHeaded() ? Integer.MAX_VALUE : mostHeadless);
      if (lines.number() > first) {
        return kind;
      }
    }
    return null;
  }

  private void take(LineLikeness kind, LineCursor lines, int most) {
    byte[] bytes = lines.bytes();
    int held = lines.held();
    for (int left = most; left > 0; left--) {
      int from = lines.from();
      boolean timely = !kind.isHeaded() || isOfMinute(bytes, from, held);
      int newline = timely ? kind.frame().newline(bytes, from, held) : -1;
      newline = newline < 0 ? readToNewline(kind, bytes, from, held) : newline;
      if (newline < 0) {
        return;
      }
      lines.take(newline + 1);
    }
  }

  /** {@return where the end of a line stands that is of the kind as its bytes tell; or -1} */
  private int readToNewline(LineLikeness kind, byte[] bytes, int from, int held) {
    boolean begins = kind.beginsIn(bytes, from, held) && (!kind.isHeaded() || isSince(bytes, from));
    int newline = begins ? Newline.in(bytes, from, held) : -1;
    int to = Newline.lineEnd(bytes, from, newline);
    if (newline < 0 || !isOf(kind, bytes, from, to)) {
      return -1;
    }
    kind.frame().learn(bytes, from, to);
    return newline;
  }

  /** {@return whether a line is of a kind that begins as its lines do} */
  boolean isOf(LineLikeness kind, byte[] bytes, int from, int to) {
    return kind.mayEnd(bytes, from, to)
        && row(kind, bytes, from, to) == kind.row()
        && (kind.row() == LineSieve.NO_ROW || isShown(kind, bytes, from, to));
  }

  /** {@return the row that a line is about; any where it is not of the form of the kind} */
  private int row(LineLikeness kind, byte[] bytes, int from, int to) {
    LineSieve sieve = tables.sieve();
    return switch (kind.beginning()) {
      case COLUMNS -> sieve.first(bytes, from + FixedColumns.MESSAGE, to, false);
      case CLOUDBASE, MESSAGE ->
          TolerantLine.firstForm(bytes, from, to) == kind.form() && !hasReturn(bytes, from, to)
              ? sieve.first(bytes, from, to, true)
              : LineSieve.ANY_ROW;
    };
  }

  /** A line that holds the end of another is of no form. */
  private static boolean hasReturn(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      if (bytes[at] == '\r') {
        return true;
      }
    }
    return false;
  }

  private boolean isShown(LineLikeness kind, byte[] bytes, int from, int to) {
    String message = LineText.of(bytes, from + FixedColumns.MESSAGE, to);
    return tables.rules().isShown(kind.row(), kind.message(Passage.of(message, true)));
  }

  /** Many lines are of the same minute, and a second cannot be wrong but by its digits. */
  private boolean isOfMinute(byte[] bytes, int from, int held) {
    if (held - from < FixedColumns.TIME_END) {
      return false;
    }
    byte tens = bytes[from + MINUTE_END];
    byte ones = bytes[from + MINUTE_END + 1];
    return tens >= '0'
        && tens <= '5'
        && ones >= '0'
        && ones <= '9'
        && Arrays.equals(minute, 0, MINUTE_END, bytes, from, from + MINUTE_END);
  }

  /** Remembers the minute, if all of it is since then. */
  private boolean isSince(byte[] bytes, int from) {
    LocalDateTime written = FixedColumns.time(bytes, from);
    if (written != null && !written.withSecond(0).isBefore(since)) {
      System.arraycopy(bytes, from, minute, 0, MINUTE_END);
    }
    return written != null && !written.isBefore(since);
  }
}
