package io.sysprep.licensing;

import java.util.List;

/**
 * Decides whether an output's language is known so well that what its labels do not say is not
 * there: the language is whole, and its labels recognize most of the lines that have any.
 *
 * <p>Otherwise the structure of the output may fill the gaps. In a damaged output of a known
 * language it must not: a misread label is no reason to guess.
 */
final class Trust {

  private Trust() {}

  static boolean in(LabelSet labels, List<OutputLine> lines) {
    if (!labels.isComplete()) {
      return false;
    }
    int known = 0;
    int unknown = 0;
    for (OutputLine line : lines) {
      boolean match = labels.match(line.text(), ReadLine.folded(line.text())) != null;
      known += match ? 1 : 0;
      unknown += !match && Colons.first(line.text()) > 0 ? 1 : 0;
    }
    return known >= unknown;
  }
}
