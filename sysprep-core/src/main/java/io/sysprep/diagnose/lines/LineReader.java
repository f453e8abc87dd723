package io.sysprep.diagnose.lines;

import io.sysprep.diagnose.rules.Passage;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes lines apart: in fixed columns where it can, in the tolerant forms otherwise. */
public final class LineReader {

  /** Lines are cut here; Setup's longest real ones, answer file commands, are far shorter. */
  private static final int LONGEST = 16 * 1024;

  private final LogTables tables;
  private final LineMemory memory = new LineMemory();
  private final byte[] lastTime = new byte[FixedColumns.TIME_END];
  private @Nullable LocalDateTime time;

  /**
   * Prepares to read a log.
   *
   * @param tables what it is read with
   */
  public LineReader(LogTables tables) {
    this.tables = tables;
  }

  public LogLine read(byte[] bytes, int from, int to, int number, boolean complete) {
    int cut = Math.min(to, from + LONGEST);
    int end = cut > from && bytes[cut - 1] == '\r' ? cut - 1 : cut;
    if (end - from > FixedColumns.MESSAGE && bytes[from + FixedColumns.TIME_END] == ',') {
      LocalDateTime written = time(bytes, from);
      LineContent content =
          written == null ? null : fixed(bytes, from + FixedColumns.TIME_END, end, complete);
      if (content != null) {
        return new LogLine(number, written, content, true, complete);
      }
    }
    return tolerant(bytes, from, end, number, complete);
  }

  /**
   * Reads a line of level Info in fixed columns, if it matters.
   *
   * @return the line; null when it has no marker and shows no cause
   */
  public @Nullable LogLine readCandidate(byte[] bytes, int from, int to, int number) {
    int end = bytes[to - 1] == '\r' ? to - 1 : to;
    int text = from + FixedColumns.TIME_END;
    int hash = memory.hash(bytes, text, end);
    LineContent content = memory.find(hash, bytes, text, end);
    if (content == null) {
      content = candidate(bytes, text, end);
      memory.put(hash, bytes, text, end, content);
    }
    LocalDateTime written = content.saysNothing() ? null : time(bytes, from);
    return written == null ? null : new LogLine(number, written, content, true, true);
  }

  private LineContent candidate(byte[] bytes, int text, int end) {
    LineContent content = parse(LineText.of(bytes, text, end), true, false);
    return content == null || content.saysNothing() ? LineContent.NOTHING : content;
  }

  private @Nullable LineContent parse(String text, boolean complete, boolean sifted) {
    LineHead head = FixedColumns.head(text);
    int message = FixedColumns.TEXT_TO_MESSAGE;
    return head == null
        ? null
        : LineContent.read(head, text, message, text.length(), complete, sifted, tables);
  }

  /** {@return the kind of a line that was read from there; null where it is of none} */
  public @Nullable LineLikeness kind(LogLine line, byte[] bytes, int from, int to) {
    return to - from > LONGEST ? null : LineLikeness.of(line, bytes, from, to, tables);
  }

  /**
   * Tells of which of these kinds a line is that was not read.
   *
   * @param since lines from before are of no kind
   * @return its kind; null where its bytes do not tell
   */
  public @Nullable LineLikeness kind(
      List<LineLikeness> known, LocalDateTime since, byte[] bytes, int from, int to) {
    int length = to - from;
    boolean columns = length > FixedColumns.MESSAGE && bytes[from + FixedColumns.TIME_END] == ',';
    if (length > LONGEST || (columns && length == FixedColumns.MESSAGE + 1)) {
      return null;
    }
    return columns
        ? inColumns(known, since, bytes, from, to)
        : foreign(known, since, bytes, from, to);
  }

  private @Nullable LineLikeness inColumns(
      List<LineLikeness> known, LocalDateTime since, byte[] bytes, int from, int to) {
    if (!isSince(since, bytes, from)) {
      return null;
    }
    int message = from + FixedColumns.MESSAGE;
    int row = tables.sieve().first(bytes, message, to, false);
    for (int i = 0; i < known.size(); i++) {
      LineLikeness kind = known.get(i);
      if (kind.beginning() == LineLikeness.Beginning.COLUMNS
          && kind.row() == row
          && kind.beginsIn(bytes, from + FixedColumns.TIME_END, to)) {
        return row == LineSieve.NO_ROW || isShown(kind, bytes, message, to) ? kind : null;
      }
    }
    return null;
  }

  private boolean isSince(LocalDateTime since, byte[] bytes, int from) {
    LocalDateTime written = time(bytes, from);
    return written != null && !written.isBefore(since);
  }

  private boolean isShown(LineLikeness kind, byte[] bytes, int message, int to) {
    Passage passage = Passage.of(LineText.of(bytes, message, to), true);
    return kind.isShownBy(passage, tables.rules());
  }

  private @Nullable LineLikeness foreign(
      List<LineLikeness> known, LocalDateTime since, byte[] bytes, int from, int to) {
    for (int i = 0; i < known.size(); i++) {
      LineLikeness kind = known.get(i);
      boolean alike =
          switch (kind.beginning()) {
            case COLUMNS -> false;
            case CLOUDBASE -> isOfCloudbase(kind, since, bytes, from, to);
            case MESSAGE -> TolerantLine.firstForm(bytes, from, to) == TolerantLine.NONE;
          };
      if (alike) {
        return tables.sieve().passes(bytes, from, to, true) ? null : kind;
      }
    }
    return null;
  }

  private boolean isOfCloudbase(
      LineLikeness kind, LocalDateTime since, byte[] bytes, int from, int to) {
    return kind.beginsIn(bytes, from, to)
        && isSince(since, bytes, from)
        && TolerantLine.firstForm(bytes, from, to) == TolerantLine.CLOUDBASE
        && !hasReturn(bytes, from, to);
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

  /** Many lines are of the same second. */
  private @Nullable LocalDateTime time(byte[] bytes, int from) {
    if (!Arrays.equals(lastTime, 0, lastTime.length, bytes, from, from + lastTime.length)) {
      System.arraycopy(bytes, from, lastTime, 0, lastTime.length);
      time = FixedColumns.time(bytes, from);
    }
    return time;
  }

  private @Nullable LineContent fixed(byte[] bytes, int from, int to, boolean complete) {
    if (!tables.sieve().passes(bytes, from + FixedColumns.TEXT_TO_MESSAGE, to, false)) {
      return parse(LineText.of(bytes, from, to), complete, true);
    }
    int hash = complete ? memory.hash(bytes, from, to) : -1;
    LineContent known = memory.find(hash, bytes, from, to);
    if (known != null) {
      return known;
    }
    LineContent content = parse(LineText.of(bytes, from, to), complete, false);
    if (content != null) {
      memory.put(hash, bytes, from, to, content);
    }
    return content;
  }

  private LogLine tolerant(byte[] bytes, int from, int to, int number, boolean complete) {
    boolean sifted = !tables.sieve().passes(bytes, from, to, true);
    if (sifted) {
      return TolerantLine.sifted(bytes, from, to, number, complete, tables);
    }
    int hash = complete ? memory.hash(bytes, from, to) : -1;
    LineContent known = memory.find(hash, bytes, from, to);
    if (known != null) {
      return new LogLine(number, null, known, false, true);
    }
    LogLine line = TolerantLine.read(LineText.of(bytes, from, to), number, complete, false, tables);
    if (line.time() == null) {
      memory.put(hash, bytes, from, to, line.content());
    }
    return line;
  }
}
