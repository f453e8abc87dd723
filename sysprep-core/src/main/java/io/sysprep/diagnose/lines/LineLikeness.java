package io.sysprep.diagnose.lines;

import io.sysprep.diagnose.LogLevel;
import io.sysprep.diagnose.rules.CauseBook;
import io.sysprep.diagnose.rules.Message;
import io.sysprep.diagnose.rules.Passage;
import java.nio.charset.StandardCharsets;
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

  private static final byte[] INFO = ", Info  ".getBytes(StandardCharsets.US_ASCII);

  private final LineContent sample;
  private final Beginning beginning;
  private final byte[] head;
  private final int row;
  private final int digitsEnd;
  private final LineFrame frame;

  private LineLikeness(
      LineContent sample,
      Beginning beginning,
      byte[] head,
      int row,
      byte[] line,
      LogTables tables) {
    this.sample = sample;
    this.beginning = beginning;
    this.head = head;
    this.row = row;
    this.digitsEnd = beginning == Beginning.CLOUDBASE ? digitsEnd(head) : 0;
    this.frame = new LineFrame(this, line, tables);
  }

  private static int digitsEnd(byte[] head) {
    int end = head.length;
    while (end > 0 && !isDigit(head[end - 1])) {
      end--;
    }
    return end;
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
        : foreign(line, bytes, from, to, tables);
  }

  private static @Nullable LineLikeness inColumns(
      LineContent sample, byte[] bytes, int from, int to, LogTables tables) {
    int message = from + FixedColumns.MESSAGE;
    byte[] head = Arrays.copyOfRange(bytes, from + FixedColumns.TIME_END, message);
    int row = tables.sieve().first(bytes, message, to, false);
    byte[] whole = Arrays.copyOfRange(bytes, from, to);
    return isOnlyAbout(row, sample, tables) && !isInfo(head)
        ? new LineLikeness(sample, Beginning.COLUMNS, head, row, whole, tables)
        : null;
  }

  /** The scanner dismisses those without a look at what is around them. */
  private static boolean isInfo(byte[] head) {
    return Arrays.equals(head, 0, INFO.length, INFO, 0, INFO.length);
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
  private static @Nullable LineLikeness foreign(
      LogLine line, byte[] bytes, int from, int to, LogTables tables) {
    LineContent sample = line.content();
    int form = sample.isPlain() ? TolerantLine.firstForm(bytes, from, to) : 0;
    boolean cloudbase = form == TolerantLine.CLOUDBASE && line.time() != null;
    if (!cloudbase && form != TolerantLine.NONE) {
      return null;
    }
    Beginning beginning = cloudbase ? Beginning.CLOUDBASE : Beginning.MESSAGE;
    int headEnd = from + (cloudbase ? sample.messageFrom() : 0);
    byte[] head = Arrays.copyOfRange(bytes, from, headEnd);
    byte[] whole = Arrays.copyOfRange(bytes, from, to);
    return new LineLikeness(sample, beginning, head, LineSieve.NO_ROW, whole, tables);
  }

  /** {@return whether lines of the other kind are of this one} */
  public boolean isSameAs(LineLikeness other) {
    return beginning == other.beginning
        && row == other.row
        && head.length == other.head.length
        && isHead(other.head, 0);
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

  private int headAt() {
    return beginning == Beginning.COLUMNS ? FixedColumns.TIME_END : 0;
  }

  /** {@return where in its lines the message begins} */
  int headEnd() {
    return headAt() + head.length;
  }

  /** {@return from where on its lines are searched for texts} */
  int searchedFrom() {
    return beginning == Beginning.COLUMNS ? FixedColumns.MESSAGE : 0;
  }

  /** {@return from where on its lines are the same, but for the message} */
  int sameFrom() {
    return headAt() + digitsEnd;
  }

  /** {@return whether digits in its head differ} */
  boolean hasDigits() {
    return digitsEnd > 0;
  }

  /** {@return what the beginning of its lines may be} */
  ByteGrams.Edge edge() {
    return isForeign() ? ByteGrams.Edge.WRAPPED : ByteGrams.Edge.LINE;
  }

  /** {@return what such lines have in common} */
  LineFrame frame() {
    return frame;
  }

  /** {@return whether its lines may be of a tolerant form} */
  boolean isForeign() {
    return beginning != Beginning.COLUMNS;
  }

  /** {@return the first form that its lines may be of} */
  int form() {
    return beginning == Beginning.CLOUDBASE ? TolerantLine.CLOUDBASE : TolerantLine.NONE;
  }

  /** {@return the index of the row of that cause, or {@link LineSieve#NO_ROW}} */
  int row() {
    return row;
  }

  /** {@return whether a line begins as its lines do, but for the time} */
  boolean beginsIn(byte[] bytes, int from, int to) {
    int at = from + headAt();
    return to - at > head.length && bytes[at] != '\n' && bytes[at] != '\r' && isHead(bytes, at);
  }

  private boolean isHead(byte[] bytes, int from) {
    return hasDigitsAsIts(bytes, from)
        && Arrays.equals(head, digitsEnd, head.length, bytes, from + digitsEnd, from + head.length);
  }

  /** {@return whether there is what its head is up to the last digit, but for the digits} */
  boolean hasDigitsAsIts(byte[] bytes, int from) {
    for (int i = 0; i < digitsEnd; i++) {
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

  /** {@return whether a line that begins as its lines do may end there} */
  boolean mayEnd(byte[] bytes, int from, int to) {
    int length = to - from;
    boolean columns = length > FixedColumns.MESSAGE && bytes[from + FixedColumns.TIME_END] == ',';
    return length <= LineReader.LONGEST
        && (isForeign() ? length > 0 && !columns : length > FixedColumns.MESSAGE + 1);
  }

  /** {@return a message of such a line, as signatures look at it} */
  Message message(Passage passage) {
    return LineContent.message(sample.head(), passage);
  }
}
