package io.sysprep.unattend.xml;

import java.util.Arrays;

/** Where the lines of a text begin; a line ends with CR LF, LF or CR. */
final class LineIndex {

  private final int[] starts;

  LineIndex(String text) {
    this.starts = text.indexOf('\r') < 0 ? afterLineFeeds(text) : afterAnyLineEnd(text);
  }

  private static int[] afterLineFeeds(String text) {
    int[] found = new int[64];
    int lines = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      found = lines == found.length ? Arrays.copyOf(found, lines * 2) : found;
      found[lines++] = i + 1;
    }
    return Arrays.copyOf(found, lines);
  }

  private static int[] afterAnyLineEnd(String text) {
    int[] found = new int[64];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !pair)) {
        found = lines == found.length ? Arrays.copyOf(found, lines * 2) : found;
        found[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(found, lines);
  }

  int lineOf(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  int columnOf(int offset) {
    return offset - starts[lineOf(offset) - 1] + 1;
  }
}
