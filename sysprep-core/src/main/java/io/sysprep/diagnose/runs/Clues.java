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
 * noise cannot push a cause out, and memory stays bounded.
 */
final class Clues {

  private static final int MOST_OF_A_KIND = 20;
  private static final String UNEXPLAINED = "";
  private static final String CONSEQUENCE = "follows";

  private final List<LogEntry> all = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  void add(LogEntry entry, Optional<CauseBook.Hit> cause) {
    String otherwise = entry.isConsequence() ? CONSEQUENCE : UNEXPLAINED;
    String kind = cause.map(hit -> hit.rule().entry()).orElse(otherwise);
    if (counts.merge(kind, 1, Integer::sum) <= MOST_OF_A_KIND) {
      all.add(entry);
    }
  }

  List<LogEntry> all() {
    return List.copyOf(all);
  }
}
