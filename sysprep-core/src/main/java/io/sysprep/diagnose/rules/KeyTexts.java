package io.sysprep.diagnose.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The text of each signature by which messages are searched for it: of its texts that are long
 * enough the one that the fewest others have. By the longest, each line about any package would be
 * a candidate of all rows that are about one.
 */
final class KeyTexts {

  private static final int LONG_ENOUGH = 12;

  private final Map<String, Integer> counts = new HashMap<>();

  KeyTexts(List<CauseRule> rules) {
    for (CauseRule rule : rules) {
      for (Signature signature : rule.signatures()) {
        for (Template text : signature.texts()) {
          counts.put(text.longestText(), count(text.longestText()) + 1);
        }
      }
    }
  }

  /** {@return a fixed text of the signature, in small letters; empty when it has none} */
  String of(Signature signature) {
    String key = "";
    for (Template text : signature.texts()) {
      String fixed = text.longestText();
      key = isBetter(fixed, key) ? fixed : key;
    }
    return key;
  }

  private boolean isBetter(String text, String key) {
    boolean bothLong = Math.min(text.length(), key.length()) >= LONG_ENOUGH;
    int rarer = bothLong ? count(key) - count(text) : 0;
    return rarer == 0 ? text.length() > key.length() : rarer > 0;
  }

  private int count(String text) {
    return counts.getOrDefault(text, 0);
  }
}
