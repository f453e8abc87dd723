package io.sysprep.diagnose.lines;

/** Takes the lines that can matter. The bytes are only there during the call. */
public interface LineSink {

  /**
   * Takes lines, as many as need only be counted; all others are given to {@link #line}.
   *
   * @param lines at the first of them
   * @return whether it took one
   */
  boolean skim(LineCursor lines);

  /**
   * Takes a line.
   *
   * @param bytes where it is
   * @param from its first byte
   * @param to behind its last byte, before the line's end
   * @param number its one-based number
   * @param complete whether its end was seen
   */
  void line(byte[] bytes, int from, int to, int number, boolean complete);

  /**
   * Takes a line of level Info, in fixed columns, whose message begins with a phrase.
   *
   * @param bytes where it is
   * @param from its first byte
   * @param to behind its last byte
   * @param number its one-based number
   * @return whether it matters
   */
  boolean candidate(byte[] bytes, int from, int to, int number);
}
