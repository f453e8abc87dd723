package io.sysprep.diagnose.lines;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Cuts bytes into lines and passes on those that can matter, without making an object of the
 * others.
 *
 * <p>A line in Setup's fixed columns, of level Info, whose message begins with none of the phrases,
 * cannot matter: its cost is the search for its end, eight bytes at a time, and one look-up. All
 * other lines are passed on, and so are the first ones of a log, which tell whose log it is.
 *
 * <p>Memory is one buffer; a line longer than that is passed on in pieces.
 */
public final class LineScanner {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int CAPACITY = 64 * 1024;

  /** {@code ", Info "}, where the time of a line in fixed columns ends. */
  private static final long INFO = 0x20206F666E49202CL;

  private static final int LINES_OF_THE_HEAD = 64;
  private static final byte[] NONE = new byte[0];

  private final Phrases phrases;
  private final LineSink sink;
  private final byte[] buffer = new byte[CAPACITY];
  private final LineCursor cursor = new LineCursor(buffer);
  private int held;
  private int lines;
  private int lastTextLine;
  private int refused;
  private int skippedFrom = -1;
  private int skippedTo;
  private byte[] skippedLine = NONE;

  /**
   * Prepares to read a log.
   *
   * @param tables tell which lines can matter
   * @param sink takes those
   */
  public LineScanner(LogTables tables, LineSink sink) {
    this.phrases = tables.phrases();
    this.sink = sink;
  }

  /** {@return the number of the last line that is not blank} */
  public int lastTextLine() {
    return lastTextLine;
  }

  /** Reads to the end, straight into the buffer. */
  void drain(InputStream in) throws IOException {
    int count = in.read(buffer, held, CAPACITY - held);
    while (count >= 0) {
      held += count;
      scan();
      count = in.read(buffer, held, CAPACITY - held);
    }
  }

  void accept(byte[] chunk, int from, int to) {
    int at = from;
    while (at < to) {
      int count = Math.min(to - at, CAPACITY - held);
      System.arraycopy(chunk, at, buffer, held, count);
      held += count;
      at += count;
      scan();
    }
  }

  /** Passes on what is held of a line whose end was not seen. */
  void finish() {
    if (held > 0) {
      pass(0, held, false);
      held = 0;
    } else if (skippedLine.length > 0) {
      sink.line(skippedLine, 0, skippedLine.length, lines, true);
    }
  }

  private void scan() {
    int from = 0;
    int end = Newline.in(buffer, 0, held);
    refused = -1;
    while (end >= 0) {
      from = inspect(from, end);
      end = Newline.in(buffer, from, held);
    }
    if (from == 0 && held == CAPACITY) {
      pass(0, held, true);
      held = 0;
      return;
    }
    if (from > 0) {
      keepSkipped();
    }
    System.arraycopy(buffer, from, buffer, 0, held - from);
    held -= from;
  }

  /** The last line of a log tells where the run stopped, whatever it says. */
  private void keepSkipped() {
    skippedLine = skippedFrom < 0 ? NONE : Arrays.copyOfRange(buffer, skippedFrom, skippedTo);
    skippedFrom = -1;
  }

  /** {@return where the next line begins} */
  private int inspect(int from, int end) {
    if (end - from > FixedColumns.MESSAGE
        && (long) LONGS.get(buffer, from + FixedColumns.TIME_END) == INFO
        && lines >= LINES_OF_THE_HEAD
        && buffer[from + FixedColumns.MESSAGE - 1] == ' ') {
      lines++;
      lastTextLine = lines;
      int message = messageStart(from + FixedColumns.MESSAGE, end);
      boolean matters =
          phrases.begin(buffer, message, end) && sink.candidate(buffer, from, end, lines);
      skippedFrom = matters ? -1 : from;
      skippedTo = end;
      return end + 1;
    }
    return from != refused && skim(from) ? cursor.from() : pass(from, end, true);
  }

  private int messageStart(int from, int end) {
    int at = from;
    while (at < end && buffer[at] == ' ') {
      at++;
    }
    return at;
  }

  /** Lets lines be taken that need only be counted. */
  private boolean skim(int from) {
    cursor.start(from, held, lines + 1);
    boolean any = sink.skim(cursor);
    if (any) {
      lines = cursor.number() - 1;
      lastTextLine = cursor.lastTaken();
      refused = cursor.from();
      skippedFrom = -1;
      skippedLine = NONE;
    }
    return any;
  }

  private int pass(int from, int end, boolean complete) {
    lines++;
    int to = Newline.lineEnd(buffer, from, end);
    if (to > from) {
      lastTextLine = lines;
      skippedFrom = -1;
      skippedLine = NONE;
      sink.line(buffer, from, to, lines, complete);
    }
    return end + 1;
  }
}
