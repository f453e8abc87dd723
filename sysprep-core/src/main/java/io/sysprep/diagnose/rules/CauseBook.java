package io.sysprep.diagnose.rules;

import io.sysprep.table.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of one or several tables of causes, in the order in which they are tried. */
public final class CauseBook {

  private final List<CauseRule> rules;
  private final KeyTexts keys;
  private final RuleIndex index;
  private final boolean readInfo;

  CauseBook(List<CauseRule> rules) {
    this.rules = List.copyOf(rules);
    this.keys = new KeyTexts(this.rules);
    this.index = new RuleIndex(this.rules, keys);
    this.readInfo = readInfo(rules);
  }

  private static boolean readInfo(List<CauseRule> rules) {
    for (CauseRule rule : rules) {
      for (Signature signature : rule.signatures()) {
        if (signature.readsInfo()) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@return the table that comes with the library; read once, on first use} */
  public static CauseBook standard() {
    return Standard.RULES;
  }

  /**
   * Reads and validates a table.
   *
   * @param content the table
   * @return its rows
   * @throws TableException at the first row that does not hold together
   */
  public static CauseBook read(String content) {
    return CauseTableReader.read(Table.rows(content));
  }

  /**
   * Takes a row that a program made.
   *
   * @param rule the row
   * @return it alone
   * @throws IllegalArgumentException when it would never work
   */
  public static CauseBook of(CauseRule rule) {
    Optional<String> problem = RuleCheck.problem(rule);
    if (problem.isPresent()) {
      throw new IllegalArgumentException(problem.get());
    }
    return new CauseBook(List.of(rule));
  }

  /**
   * Puts the rows of another table before these, so that they are tried first.
   *
   * @param others the other table
   * @return both
   */
  public CauseBook after(CauseBook others) {
    List<CauseRule> both = new ArrayList<>(others.rules);
    both.addAll(rules);
    return new CauseBook(both);
  }

  /** {@return all rows, in order} */
  public List<CauseRule> all() {
    return rules;
  }

  /**
   * {@return the fixed text, in small letters, that tells a signature best; empty without texts}
   */
  public String keyText(Signature signature) {
    return keys.of(signature);
  }

  /**
   * Finds the first row that a message matches.
   *
   * @param message the message
   * @return the row and what stood in its places
   */
  public Optional<Hit> in(Message message) {
    if (message.isInfo() && !readInfo) {
      return Optional.empty();
    }
    BitSet candidates = index.candidates(message);
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      Optional<Hit> hit = rules.get(i).in(message);
      if (hit.isPresent()) {
        return hit;
      }
    }
    return Optional.empty();
  }

  /** {@return whether a message matches the row of that index, whatever the rows before say} */
  public boolean isShown(int row, Message message) {
    return rules.get(row).in(message).isPresent();
  }

  /**
   * Tells whether a message matches the row of that index by texts alone, so that whatever stood
   * between those texts it would match it, too.
   */
  public boolean isShownByTexts(int row, Message message) {
    for (Signature signature : rules.get(row).signatures()) {
      if (signature.isOfTexts() && signature.in(message).isPresent()) {
        return true;
      }
    }
    return false;
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
      rule.atEnd(lastLine, openedBy)
          .ifPresent(captures -> hits.add(new Hit(rule, captures, List.of())));
    }
    return hits;
  }

  /**
   * Finds the first row that is of a refused setting.
   *
   * @param setting what Windows Setup refuses
   * @return the row, and the names of the setting
   */
  public Optional<Hit> refusing(RefusedSetting setting) {
    return rules.stream()
        .filter(rule -> rule.refuses(setting))
        .findFirst()
        .map(rule -> new Hit(rule, setting.names(), List.of()));
  }

  /**
   * Finds the first row that is of what lines show together.
   *
   * @param name what they show, as tables call it
   * @param what the thing that it happened to: a command, a program
   * @param names what titles and remedies may say of it
   * @return the row and the names
   */
  public Optional<Hit> ofCourse(String name, String what, Map<String, String> names) {
    Passage passage = Passage.of(what, true);
    return rules.stream()
        .filter(rule -> rule.isCourse(name, passage))
        .findFirst()
        .map(rule -> new Hit(rule, names, List.of()));
  }

  /**
   * Gives a row that no line shows by itself.
   *
   * @param entry its key
   * @return the row; that of the library's own table, where these have none
   */
  public CauseRule row(String entry) {
    return find(entry).or(() -> standard().find(entry)).orElseThrow();
  }

  private Optional<CauseRule> find(String entry) {
    return rules.stream().filter(rule -> rule.entry().equals(entry)).findFirst();
  }

  /**
   * A row that something matched.
   *
   * @param rule the row
   * @param captures what stood in the places of the signature
   * @param lastErrors what GetLastError was, where the signature asks for it
   */
  public record Hit(CauseRule rule, Map<String, String> captures, List<FoundCode> lastErrors) {}

  private static final class Standard {
    static final CauseBook RULES = CauseTableReader.read(Table.of(CauseBook.class, "causes.tsv"));
  }
}
