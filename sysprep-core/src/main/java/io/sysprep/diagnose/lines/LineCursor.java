package io.sysprep.diagnose.lines;

/** Goes over the lines in a buffer, many at a time, and remembers where the last of them are. */
public final class LineCursor {

  private final byte[] bytes;
  private final int[] starts = new int[LogEntry.MOST_LINES];
  private int from;
  private int held;
  private int number;
  private int lastTaken;

  LineCursor(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Goes to the beginning of a line that is not blank. */
  void start(int lineFrom, int bytesHeld, int lineNumber) {
    from = lineFrom;
    held = bytesHeld;
    number = lineNumber;
  }

  /** Takes the line, which ends before the next one. */
  void take(int next) {
    starts[number % starts.length] = from;
    lastTaken = number;
    number++;
    from = next;
  }

  /** Goes on to the next line that is not blank. */
  public void skipBlankLines() {
    for (int next = behindBlank(); next > from; next = behindBlank()) {
      number++;
      from = next;
    }
  }

  private int behindBlank() {
    int end = from < held && bytes[from] == '\r' ? from + 1 : from;
    return end < held && bytes[end] == '\n' ? end + 1 : from;
  }

  /** {@return the buffer} */
  public byte[] bytes() {
    return bytes;
  }

  /** {@return behind the last byte that is in the buffer} */
  int held() {
    return held;
  }

  /** {@return where the line begins, or where further bytes of it are to come} */
  int from() {
    return from;
  }

  /** {@return the number of the line} */
  public int number() {
    return number;
  }

  /** {@return the number of the line taken last} */
  int lastTaken() {
    return lastTaken;
  }

  /** {@return where a line begins that is one of the last lines taken} */
  public int from(int ofNumber) {
    return starts[ofNumber % starts.length];
  }

  /** {@return where such a line ends; a blank line may not stand below it} */
  public int to(int ofNumber) {
    int end = (ofNumber == lastTaken ? from : from(ofNumber + 1)) - 1;
    return bytes[end - 1] == '\r' ? end - 1 : end;
  }
}
