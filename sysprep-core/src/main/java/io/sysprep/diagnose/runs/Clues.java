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
    String otherwise = entry.isConsequence() ? CONSEQUENCE : UNEXPLAINED;
    String kind = cause.map(hit -> hit.rule().entry()).orElse(otherwise);
    int number = counts.merge(kind, 1, Integer::sum);
    int most = number == 1 ? 4 * MOST_CHARACTERS : MOST_CHARACTERS;
    if (number <= MOST_OF_A_KIND && characters < most) {
      all.add(entry);
      characters += entry.length();
    }
  }

  /** {@return how many characters are held} */
  int characters() {
    return characters;
  }

  List<LogEntry> all() {
    return List.copyOf(all);
  }
}
