package io.sysprep.licensing.slmgr;

import java.util.List;

/**
 * The language of an output: the one whose texts recognize the most lines.
 *
 * @param labels what is known of the language; nothing where no line was recognized
 * @param recognized how many lines were
 */
record LabelChoice(LabelSet labels, int recognized) {

  private static final int LINES_LOOKED_AT = 5_000;
  private static final LabelChoice NONE = new LabelChoice(LabelSet.NONE, 0);

  /** {@return the best of the sets; among equals the first} */
  static LabelChoice best(List<OutputLine> lines, List<LabelSet> sets) {
    int[] scores = new int[sets.size()];
    for (OutputLine line : looked(lines)) {
      for (int i = 0; i < scores.length; i++) {
        scores[i] += sets.get(i).match(line.text(), line.folded()) == null ? 0 : 1;
      }
    }
    return best(scores, sets);
  }

  private static LabelChoice best(int[] scores, List<LabelSet> sets) {
    LabelChoice best = NONE;
    for (int i = 0; i < scores.length; i++) {
      best = scores[i] > best.recognized() ? new LabelChoice(sets.get(i), scores[i]) : best;
    }
    return best;
  }

  /** Counts the lines that a label recognizes and that hold more than ASCII. */
  static int foreignLabels(List<OutputLine> lines, LabelSet set) {
    return (int)
        looked(lines).stream()
            .filter(line -> line.text().chars().anyMatch(c -> c > 0x7F))
            .filter(line -> set.match(line.text(), line.folded()) != null)
            .count();
  }

  private static List<OutputLine> looked(List<OutputLine> lines) {
    return lines.subList(0, Math.min(lines.size(), LINES_LOOKED_AT));
  }
}
