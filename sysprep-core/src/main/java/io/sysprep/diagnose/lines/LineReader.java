package io.sysprep.diagnose.lines;

import java.time.LocalDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Takes lines apart: in fixed columns where it can, in the tolerant forms otherwise. */
public final class LineReader {

  /** Lines are cut here; Setup's longest real ones, answer file commands, are far shorter. */
  static final int LONGEST = 16 * 1024;

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
   * Makes an empty set of kinds.
   *
   * @param since lines from before are of no kind
   * @return the set
   */
  public SkimmedLines kinds(LocalDateTime since) {
    return new SkimmedLines(tables, since);
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
