package io.sysprep.licensing.slmgr;

import io.sysprep.licensing.record.RearmCounter;
import io.sysprep.licensing.record.RecordDraft;
import io.sysprep.licensing.record.Shapes;
import java.util.List;
import java.util.Optional;

/** Recognizes rearm counts, and tells them apart by the order in which the script prints them. */
final class RearmLines {

  private static final int BOTH = 2;

  private RearmLines() {}

  /** {@return the count of a line whose value is nothing else} */
  static Optional<String> on(ReadLine line) {
    return line.lastValue().filter(Shapes::isInteger);
  }

  /**
   * {@return what counts without a telling label are of, in their order; none where that is not
   * certain: one count of a script that prints two may be either}
   */
  static List<RearmCounter> counters(int counts, RecordDraft product, ScriptGeneration generation) {
    if (counts == BOTH) {
      return product.isWindows().map(RearmLines::both).orElse(List.of());
    }
    boolean certain = counts == 1 && generation == ScriptGeneration.ONE_COUNT;
    return certain ? List.of(RearmCounter.WINDOWS) : List.of();
  }

  private static List<RearmCounter> both(boolean windows) {
    return List.of(windows ? RearmCounter.WINDOWS : RearmCounter.APP, RearmCounter.SKU);
  }
}
