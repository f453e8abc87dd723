package io.sysprep.diagnose;

import io.sysprep.diagnose.rules.CauseRules;
import io.sysprep.diagnose.rules.TableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The causes that a diagnosis knows.
 *
 * <p>The library's own are {@link #standard()}. Add yours as a table of the same form:
 * tab-separated columns id, entry, role, stage, signatures, title, remedies, fixability, versions,
 * sources.
 *
 * <pre>{@code
 * CauseTable known = CauseTable.standard().plus(CauseTable.read(Path.of("our-causes.tsv")));
 * Diagnosis why = Diagnosis.of(bundle, known);
 * }</pre>
 */
public final class CauseTable {

  private final CauseRules rules;

  private CauseTable(CauseRules rules) {
    this.rules = rules;
  }

  /** {@return the causes that come with the library} */
  public static CauseTable standard() {
    return new CauseTable(Standard.RULES);
  }

  /**
   * Reads a table of causes from a file in UTF-8.
   *
   * @param file the file
   * @return the table
   * @throws CauseTableException when it cannot be read or a row does not hold together
   */
  public static CauseTable read(Path file) {
    try {
      return parse(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new CauseTableException(file.toString(), 0, "it could not be read: " + e, e);
    }
  }

  /**
   * Reads a table of causes.
   *
   * @param name what to call it in errors
   * @param content the table
   * @return the table
   * @throws CauseTableException when a row does not hold together
   */
  public static CauseTable parse(String name, String content) {
    try {
      return new CauseTable(CauseRules.read(content));
    } catch (TableException e) {
      throw new CauseTableException(name, e.line(), String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Adds the causes of another table; its rows are tried before these.
   *
   * @param more the other table
   * @return both
   */
  public CauseTable plus(CauseTable more) {
    return new CauseTable(rules.after(more.rules));
  }

  /** {@return the ids of all causes, each once, in the order of the table} */
  public List<String> ids() {
    return rules.all().stream().map(rule -> rule.id()).distinct().toList();
  }

  CauseRules rules() {
    return rules;
  }

  /** Read once, on first use. */
  private static final class Standard {
    static final CauseRules RULES = CauseRules.standard();
  }
}
