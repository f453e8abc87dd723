package io.sysprep.diagnose;

/** Takes lines apart: in fixed columns where it can, in the tolerant forms otherwise. */
final class LineReader {

  /** Lines are cut here; Setup's longest real ones, answer file commands, are far shorter. */
  private static final int LONGEST = 16 * 1024;

  private LineReader() {}

  static LogLine read(byte[] bytes, int from, int to, int number, boolean complete) {
    int end = Math.min(to, from + LONGEST);
    int last = end > from && bytes[end - 1] == '\r' ? end - 1 : end;
    String text = FixedColumns.text(bytes, from, last);
    LogLine fixed = FixedColumns.parse(text, number, complete);
    return fixed != null ? fixed : TolerantLine.parse(text, number, complete);
  }
}
