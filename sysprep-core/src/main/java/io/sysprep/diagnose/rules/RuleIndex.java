package io.sysprep.diagnose.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which rows a message could match, from one pass over it, so that the other rows need not be
 * tried.
 *
 * <p>Each signature is entered under four characters of its longest text; those without a text are
 * always candidates.
 */
final class RuleIndex {

  private static final int KEY = 4;

  private final Map<Long, List<Integer>> rulesByKey = new HashMap<>();
  private final long[] bitmap = new long[1 << 8];
  private final BitSet always = new BitSet();

  RuleIndex(List<CauseRule> rules) {
    for (int rule = 0; rule < rules.size(); rule++) {
      for (Signature signature : rules.get(rule).signatures()) {
        if (signature.isOfMessage()) {
          enter(rule, signature);
        }
      }
    }
  }

  private void enter(int rule, Signature signature) {
    String longest =
        signature.texts().stream()
            .map(Template::longestText)
            .reduce("", (a, b) -> b.length() > a.length() ? b : a);
    if (longest.length() < KEY) {
      always.set(rule);
      return;
    }
    long key = key(longest, 0);
    int slot = slot(key);
    bitmap[slot >>> 6] |= 1L << slot;
    rulesByKey.computeIfAbsent(key, k -> new ArrayList<>()).add(rule);
  }

  private static long key(String text, int at) {
    return (long) text.charAt(at) << 48
        | (long) text.charAt(at + 1) << 32
        | (long) text.charAt(at + 2) << 16
        | text.charAt(at + 3);
  }

  private static int slot(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 50);
  }

  /** {@return the rows that a folded message could match} */
  BitSet candidates(String folded) {
    BitSet candidates = (BitSet) always.clone();
    for (int at = 0; at + KEY <= folded.length(); at++) {
      long key = key(folded, at);
      int slot = slot(key);
      if ((bitmap[slot >>> 6] & (1L << slot)) != 0) {
        rulesByKey.getOrDefault(key, List.of()).forEach(candidates::set);
      }
    }
    return candidates;
  }
}
