package io.sysprep.unattend.xml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A piece of text to be put in the place of another. */
record Splice(int from, int to, String replacement) {

  /**
   * {@return the text with all pieces replaced; those at one place in the order given}
   *
   * @throws IllegalArgumentException if two overlap
   */
  static String apply(String text, List<Splice> splices) {
    List<Splice> ordered = new ArrayList<>(splices);
    ordered.sort(Comparator.comparingInt(Splice::from));
    StringBuilder changed = new StringBuilder(text.length() + 256);
    int at = 0;
    for (Splice splice : ordered) {
      if (splice.from < at) {
        throw new IllegalArgumentException("Two edits of one document overlap");
      }
      changed.append(text, at, splice.from).append(splice.replacement);
      at = splice.to;
    }
    return changed.append(text, at, text.length()).toString();
  }
}
