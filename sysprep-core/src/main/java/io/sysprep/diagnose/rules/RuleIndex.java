package io.sysprep.diagnose.rules;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells which rows a message could match, so that the other rows need not be tried.
 *
 * <p>Each signature is entered under its key text, else under its first code, else under its id;
 * one that has none of them is always a candidate.
 */
final class RuleIndex {

  private static final int KEY = 4;
  private static final BitSet NONE = new BitSet();

  private final TextIndex texts = new TextIndex();
  private final Map<Long, BitSet> byCode = new HashMap<>();
  private final Map<Integer, BitSet> byId = new HashMap<>();
  private final BitSet always = new BitSet();

  RuleIndex(List<CauseRule> rules, KeyTexts keys) {
    for (int rule = 0; rule < rules.size(); rule++) {
      for (Signature signature : rules.get(rule).signatures()) {
        if (signature.isOfMessage()) {
          enter(rule, signature, keys.of(signature));
        }
      }
    }
  }

  private void enter(int rule, Signature signature, String key) {
    if (key.length() >= KEY) {
      texts.add(key, rule);
    } else if (!signature.codes().isEmpty()) {
      long code = FoundCode.win32(signature.codes().get(0));
      byCode.put(code, with(rule, byCode.get(code)));
    } else if (signature.id().isPresent()) {
      int id = signature.id().getAsInt();
      byId.put(id, with(rule, byId.get(id)));
    } else {
      always.set(rule);
    }
  }

  private static BitSet with(int rule, @Nullable BitSet others) {
    BitSet rules = others == null ? new BitSet() : others;
    rules.set(rule);
    return rules;
  }

  /** {@return the rows that a message could match, not to be changed} */
  BitSet candidates(Message message) {
    BitSet found = with(always, texts.in(message.passage().folded()));
    if (!message.isInfo() && !byCode.isEmpty()) {
      for (FoundCode code : message.codes()) {
        found = with(byCode.get(FoundCode.win32(code.value())), found);
      }
    }
    if (message.id() >= 0) {
      found = with(byId.get(message.id()), found);
    }
    return found == null ? NONE : found;
  }

  private static @Nullable BitSet with(@Nullable BitSet more, @Nullable BitSet found) {
    if (more == null || more.isEmpty()) {
      return found;
    }
    BitSet both = found == null ? new BitSet() : found;
    both.or(more);
    return both;
  }
}
