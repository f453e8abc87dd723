package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.lines.LogEntry;
import io.sysprep.diagnose.rules.CauseBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entries of a run that show or follow from a failure: of each kind the first ones, so that
 * noise cannot push a cause out, and memory stays bounded, whatever the length of lines.
 */
final class Clues {

  private static final int MOST_OF_A_KIND = 20;
  private static final String UNEXPLAINED = "";
  private static final String CONSEQUENCE = "follows";

  /** Beyond these, only the first of a kind is kept, and beyond four times these none. */
  private static final int MOST_CHARACTERS = 1 << 17;

  private final List<LogEntry> all = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private int characters;

  void add(LogEntry entry, Optional<CauseBook.Hit> cause) {
    String kind = kind(cause, entry.isConsequence() ? CONSEQUENCE : UNEXPLAINED);
    int number = counts.merge(kind, 1, Integer::sum);
    int most = number == 1 ? 4 * MOST_CHARACTERS : MOST_CHARACTERS;
    if (number <= MOST_OF_A_KIND && characters < most) {
      all.add(entry);
      characters += entry.length();
    }
  }

  private static String kind(Optional<CauseBook.Hit> cause, String otherwise) {
    return cause.map(hit -> hit.rule().entry()).orElse(otherwise);
  }

  /** {@return whether of an error that shows this cause, or none, no more are kept} */
  boolean isFullOf(Optional<CauseBook.Hit> cause) {
    return counts.getOrDefault(kind(cause, UNEXPLAINED), 0) >= MOST_OF_A_KIND;
  }

  /** {@return how many characters are held} */
  int characters() {
    return characters;
  }

  List<LogEntry> all() {
    return List.copyOf(all);
  }
}
