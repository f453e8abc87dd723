package io.sysprep.diagnose.rules;

import io.sysprep.table.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of one or several tables of causes, in the order in which they are tried. */
public final class CauseRules {

  private final List<CauseRule> rules;
  private final RuleIndex index;
  private final boolean readInfo;

  CauseRules(List<CauseRule> rules) {
    this.rules = List.copyOf(rules);
    this.index = new RuleIndex(this.rules);
    this.readInfo =
        rules.stream().flatMap(rule -> rule.signatures().stream()).anyMatch(Signature::readsInfo);
  }

  /** {@return the table that comes with the library} */
  public static CauseRules standard() {
    return CauseTableReader.read(Table.of(CauseRules.class, "causes.tsv"));
  }

  /**
   * Reads and validates a table.
   *
   * @param content the table
   * @return its rows
   * @throws TableException at the first row that does not hold together
   */
  public static CauseRules read(String content) {
    return CauseTableReader.read(Table.rows(content));
  }

  /**
   * Puts the rows of another table before these, so that they are tried first.
   *
   * @param others the other table
   * @return both
   */
  public CauseRules after(CauseRules others) {
    List<CauseRule> both = new ArrayList<>(others.rules);
    both.addAll(rules);
    return new CauseRules(both);
  }

  /** {@return all rows, in order} */
  public List<CauseRule> all() {
    return rules;
  }

  /**
   * Finds the first row that a message matches.
   *
   * @param passage the message
   * @param messageId its id, or -1
   * @param info whether its level is Info
   * @return the row and what stood in its places
   */
  public Optional<Hit> in(Passage passage, int messageId, boolean info) {
    if (info && !readInfo) {
      return Optional.empty();
    }
    List<FoundCode> codes = passage.codes();
    BitSet candidates = index.candidates(passage.folded());
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      CauseRule rule = rules.get(i);
      Optional<Map<String, String>> captures = rule.in(passage, messageId, codes, info);
      if (captures.isPresent()) {
        return Optional.of(new Hit(rule, captures.get()));
      }
    }
    return Optional.empty();
  }

  /**
   * Finds the rows that a log's end matches.
   *
   * @param lastLine the last line
   * @param openedBy the line that started a provider which did not end
   * @return the rows and what stood in their places
   */
  public List<Hit> atEnd(Passage lastLine, Optional<Passage> openedBy) {
    List<Hit> hits = new ArrayList<>();
    for (CauseRule rule : rules) {
      rule.atEnd(lastLine, openedBy).ifPresent(captures -> hits.add(new Hit(rule, captures)));
    }
    return hits;
  }

  /**
   * A row that something matched.
   *
   * @param rule the row
   * @param captures what stood in the places of the signature
   */
  public record Hit(CauseRule rule, Map<String, String> captures) {}
}
