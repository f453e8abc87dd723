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
public final class LineLikeness {

  /** How the lines of a kind begin. */
  enum Beginning {
    /** With a time, and a head in fixed columns that is the same in all. */
    COLUMNS,
    /** As Cloudbase-Init writes, with a head that is the same but for its digits. */
    CLOUDBASE,
    /** With their message. */
    MESSAGE
  }

  private final LineContent sample;
  private final Beginning beginning;
  private final byte[] head;
  private final int row;

  private LineLikeness(LineContent sample, Beginning beginning, byte[] head, int row) {
    this.sample = sample;
    this.beginning = beginning;
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
  static @Nullable LineLikeness of(LogLine line, byte[] bytes, int from, int to, LogTables tables) {
    LineContent sample = line.content();
    boolean simple = sample.isPlain() || sample.cause().isPresent();
    if (!line.complete() || !simple || sample.marker().isPresent() || sample.givesUp()) {
      return null;
    }
    return line.fixed()
        ? inColumns(sample, bytes, from, to, tables)
        : foreign(line, bytes, from, to);
  }

  private static @Nullable LineLikeness inColumns(
      LineContent sample, byte[] bytes, int from, int to, LogTables tables) {
    int message = from + FixedColumns.MESSAGE;
    byte[] head = Arrays.copyOfRange(bytes, from + FixedColumns.TIME_END, message);
    int row = tables.sieve().first(bytes, message, to, false);
    return isOnlyAbout(row, sample, tables)
        ? new LineLikeness(sample, Beginning.COLUMNS, head, row)
        : null;
  }

  /** Where the row that a line shows is the first that it may be about, it is so for its kind. */
  private static boolean isOnlyAbout(int row, LineContent sample, LogTables tables) {
    if (row == LineSieve.NO_ROW || row == LineSieve.ANY_ROW) {
      return sample.isPlain();
    }
    String entry = tables.rules().all().get(row).entry();
    return sample.head().level() != LogLevel.INFO
        && sample.cause().filter(hit -> hit.rule().entry().equals(entry)).isPresent();
  }

  /** A line that the sieve held back is in ASCII, so that a character of it is a byte. */
  private static @Nullable LineLikeness foreign(LogLine line, byte[] bytes, int from, int to) {
    LineContent sample = line.content();
    int form = sample.isPlain() ? TolerantLine.firstForm(bytes, from, to) : 0;
    if (form == TolerantLine.CLOUDBASE && line.time() != null) {
      byte[] head = Arrays.copyOfRange(bytes, from, from + sample.messageFrom());
      return new LineLikeness(sample, Beginning.CLOUDBASE, head, LineSieve.NO_ROW);
    }
    return form == TolerantLine.NONE
        ? new LineLikeness(sample, Beginning.MESSAGE, new byte[0], LineSieve.NO_ROW)
        : null;
  }

  /** {@return whether lines of the other kind are of this one} */
  public boolean isSameAs(LineLikeness other) {
    return beginning == other.beginning
        && row == other.row
        && head.length == other.head.length
        && beginsIn(other.head, 0, head.length);
  }

  /** {@return whether something stands before the message of its lines} */
  public boolean isHeaded() {
    return beginning != Beginning.MESSAGE;
  }

  /** {@return the level of its lines} */
  public LogLevel level() {
    return sample.head().level();
  }

  /** {@return the cause that its lines show} */
  public Optional<CauseBook.Hit> cause() {
    return sample.cause();
  }

  /** {@return how its lines begin} */
  Beginning beginning() {
    return beginning;
  }

  /** {@return the index of the row of that cause, or {@link LineSieve#NO_ROW}} */
  int row() {
    return row;
  }

  /** {@return whether its head stands there} */
  boolean beginsIn(byte[] bytes, int from, int to) {
    if (to - from < head.length) {
      return false;
    }
    return beginning == Beginning.CLOUDBASE
        ? isHeadButForDigits(bytes, from)
        : Arrays.equals(head, 0, head.length, bytes, from, from + head.length);
  }

  private boolean isHeadButForDigits(byte[] bytes, int from) {
    for (int i = 0; i < head.length; i++) {
      byte b = bytes[from + i];
      if (b != head[i] && !(isDigit(b) && isDigit(head[i]))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  /** {@return whether the row of its lines is about this message, too} */
  boolean isShownBy(Passage message, CauseBook rules) {
    return rules.isShown(row, LineContent.message(sample.head(), message));
  }
}
