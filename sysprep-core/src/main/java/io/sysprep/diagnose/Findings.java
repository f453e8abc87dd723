package io.sysprep.diagnose;

import io.sysprep.diagnose.rules.CauseRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The lines of a run that show or follow from a failure: of each kind the first ones, so that noise
 * cannot push a cause out, and memory stays bounded.
 */
final class Findings {

  private static final int MOST_OF_A_KIND = 20;
  private static final String UNEXPLAINED = "";
  private static final String CONSEQUENCE = "follows";

  private final List<Finding> all = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  void find(Optional<CauseRule> rule, boolean consequence, Supplier<Finding> finding) {
    String kind = rule.map(CauseRule::entry).orElse(consequence ? CONSEQUENCE : UNEXPLAINED);
    if (counts.merge(kind, 1, Integer::sum) <= MOST_OF_A_KIND) {
      all.add(finding.get());
    }
  }

  List<Finding> all() {
    return List.copyOf(all);
  }
}
