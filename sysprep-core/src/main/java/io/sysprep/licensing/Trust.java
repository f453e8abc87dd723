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

  static boolean in(LabelSet labels, List<ReadLine> lines) {
    return labels.isComplete() && known(lines) >= unknown(lines);
  }

  private static long known(List<ReadLine> lines) {
    return lines.stream().filter(line -> !line.isUnknown()).count();
  }

  private static long unknown(List<ReadLine> lines) {
    return lines.stream().filter(line -> line.isUnknown() && Colons.first(line.text()) > 0).count();
  }
}
