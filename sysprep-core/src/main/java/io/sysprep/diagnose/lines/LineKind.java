package io.sysprep.diagnose.lines;

import io.sysprep.diagnose.LogLevel;
import io.sysprep.diagnose.rules.CauseBook;
import io.sysprep.diagnose.rules.Passage;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What lines have in common that say the same to a diagnosis, but for their time: the head, and the
 * cause that they show, mostly none.
 *
 * <p>That a line is of a known kind, its bytes tell, and nothing needs to be made of it.
 */
public final class LineKind {

  private static final byte[] NO_HEAD = {};

  private final LineContent sample;
  private final byte[] head;
  private final int row;

  private LineKind(LineContent sample, byte[] head, int row) {
    this.sample = sample;
    this.head = head;
    this.row = row;
  }

  /**
   * Takes a line as the first of its kind.
   *
   * @param line what was read
   * @param bytes where from
   * @return its kind; null where bytes do not tell which lines are of it
   */
  static @Nullable LineKind of(LogLine line, byte[] bytes, int from, int to, LogTables tables) {
    LineContent sample = line.content();
    boolean simple = sample.isPlain() || sample.cause().isPresent();
    if (!line.complete() || !simple || sample.marker().isPresent() || sample.givesUp()) {
      return null;
    }
    if (line.fixed()) {
      int message = from + FixedColumns.MESSAGE;
      byte[] head = Arrays.copyOfRange(bytes, from + FixedColumns.TIME_END, message);
      int row = tables.sieve().first(bytes, message, to);
      return isOnlyAbout(row, sample, tables) ? new LineKind(sample, head, row) : null;
    }
    boolean headless = sample.isPlain() && TolerantLine.isOfNoForm(bytes, from, to);
    return headless ? new LineKind(sample, NO_HEAD, LineSieve.NO_ROW) : null;
  }

  /** Where the row that a line shows is the first that it may be about, it is so for its kind. */
  private static boolean isOnlyAbout(int row, LineContent sample, LogTables tables) {
    if (row == LineSieve.NO_ROW || row == LineSieve.ANY_ROW) {
      return sample.isPlain();
    }
    return sample.head().level() != LogLevel.INFO
        && sample.cause().filter(hit -> hit.rule() == tables.rules().all().get(row)).isPresent();
  }

  /** {@return whether lines of the other kind are of this one} */
  public boolean isSameAs(LineKind other) {
    return row == other.row && Arrays.equals(head, other.head);
  }

  /** {@return whether something stands before the message of its lines} */
  public boolean isHeaded() {
    return head.length > 0;
  }

  /** {@return the level of its lines} */
  public LogLevel level() {
    return sample.head().level();
  }

  /** {@return the cause that its lines show} */
  public Optional<CauseBook.Hit> cause() {
    return sample.cause();
  }

  /** {@return the index of the row of that cause, or {@link LineSieve#NO_ROW}} */
  int row() {
    return row;
  }

  boolean hasHead(byte[] bytes, int from) {
    return Arrays.equals(head, 0, head.length, bytes, from, from + head.length);
  }

  /** {@return whether the row of its lines is about this message, too} */
  boolean isShownBy(Passage message, CauseBook rules) {
    return rules.isShown(row, LineContent.message(sample.head(), message));
  }
}
