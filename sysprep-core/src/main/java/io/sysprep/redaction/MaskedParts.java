package io.sysprep.redaction;

import java.util.Arrays;

/** The parts of one text that are to be masked; they may overlap and come in any order. */
final class MaskedParts {

  private static final int FEW = 4;

  /** Where each begins, and in the lower half where it ends: so they sort by their beginning. */
  private long[] parts = new long[FEW];

  private int count;

  void add(int from, int to) {
    if (from >= to) {
      return;
    }
    if (count == parts.length) {
      parts = Arrays.copyOf(parts, 2 * count);
    }
    parts[count++] = (long) from << Integer.SIZE | to;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** {@return the text with one mark for each run of parts that overlap or touch} */
  String masked(CharSequence text, String mark) {
    Arrays.sort(parts, 0, count);
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (int i = 0; i < count; i++) {
      int from = (int) (parts[i] >> Integer.SIZE);
      if (i == 0 || from > done) {
        out.append(text, done, from).append(mark);
      }
      done = Math.max(done, (int) parts[i]);
    }
    return out.append(text, done, text.length()).toString();
  }
}
