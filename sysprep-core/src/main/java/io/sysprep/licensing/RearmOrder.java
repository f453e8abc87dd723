package io.sysprep.licensing;

import java.util.List;

/** Tells rearm counts apart by the order in which the script prints them. */
final class RearmOrder {

  private static final int BOTH = 2;

  private RearmOrder() {}

  /**
   * Returns what counts without a telling label are of, in their order; none where that is not
   * certain: one count of a script that prints two may be either.
   */
  static List<RearmCounter> counters(int counts, RecordDraft product, ScriptGeneration generation) {
    if (counts == BOTH) {
      return product.isWindows().map(RearmOrder::both).orElse(List.of());
    }
    boolean certain = counts == 1 && generation == ScriptGeneration.ONE_COUNT;
    return certain ? List.of(RearmCounter.WINDOWS) : List.of();
  }

  private static List<RearmCounter> both(boolean windows) {
    return List.of(windows ? RearmCounter.WINDOWS : RearmCounter.APP, RearmCounter.SKU);
  }
}
