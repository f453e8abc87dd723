package io.sysprep.unattend.xml;

import java.util.Arrays;

/** Where the lines of a text begin; a line ends with CR LF, LF or CR. */
final class LineIndex {

  private final int[] starts;

  /** Leaps from line end to line end: most of a text is none. */
  LineIndex(String text) {
    int[] found = new int[64];
    int lines = 1;
    int lineFeed = next('\n', text, 0);
    int carriageReturn = next('\r', text, 0);
    while (Math.min(lineFeed, carriageReturn) < text.length()) {
      boolean pair = lineFeed == carriageReturn + 1 && lineFeed < text.length();
      int start = (pair ? lineFeed : Math.min(lineFeed, carriageReturn)) + 1;
      found = lines == found.length ? Arrays.copyOf(found, lines * 2) : found;
      found[lines++] = start;
      lineFeed = lineFeed < start ? next('\n', text, start) : lineFeed;
      carriageReturn = carriageReturn < start ? next('\r', text, start) : carriageReturn;
    }
    this.starts = Arrays.copyOf(found, lines);
  }

  private static int next(char wanted, String text, int from) {
    int at = text.indexOf(wanted, from);
    return at < 0 ? text.length() : at;
  }

  int lineOf(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  int columnOf(int offset) {
    return offset - starts[lineOf(offset) - 1] + 1;
  }
}
