package io.sysprep.licensing;

import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.HashMap;
import java.util.Map;

/**
 * One thing that a licensing policy found: the answer to one of its requirements, or a notice.
 *
 * <p>All texts stand in one table, {@code rearm-and-activation.tsv} beside this class.
 *
 * @param id what was found, in kebab case, such as {@code rearm-exhausted}; the same in all
 *     versions
 * @param outcome what it means for the requirement
 * @param reason what was found, as a sentence
 * @param remedy what to do about it, as a sentence
 */
public record LicensingFinding(String id, Outcome outcome, String reason, String remedy) {

  /** What a finding means for the requirement that it answers. */
  public enum Outcome {
    /** The requirement is met. */
    SATISFIED,
    /** It is not met. */
    NOT_SATISFIED,
    /** It could not be found out, which is not the same as met. */
    UNDECIDED,
    /** There is no requirement, but it should be known. */
    NOTICE
  }

  private static final Map<String, Row> TABLE = table();

  private static Map<String, Row> table() {
    Map<String, Row> rows = new HashMap<>();
    for (Row row : Table.of(LicensingFinding.class, "rearm-and-activation.tsv")) {
      rows.put(row.cell(0), row);
    }
    return Map.copyOf(rows);
  }

  /** {@return whether the requirement is met for certain} */
  public boolean isSatisfied() {
    return outcome == Outcome.SATISFIED;
  }

  static LicensingFinding satisfied(String id, String... found) {
    return of(Outcome.SATISFIED, id, found);
  }

  static LicensingFinding notSatisfied(String id, String... found) {
    return of(Outcome.NOT_SATISFIED, id, found);
  }

  static LicensingFinding undecided(String id, String... found) {
    return of(Outcome.UNDECIDED, id, found);
  }

  static LicensingFinding notice(String id, String... found) {
    return of(Outcome.NOTICE, id, found);
  }

  /** Makes the finding of the table, with what was found put into its reason. */
  private static LicensingFinding of(Outcome outcome, String id, String... found) {
    Row row = TABLE.get(id);
    if (row == null) {
      throw new IllegalArgumentException("Not in the table of findings: " + id);
    }
    String reason = row.cell(1);
    for (int i = 0; i < found.length; i++) {
      reason = reason.replace("{" + i + "}", found[i]);
    }
    return new LicensingFinding(id, outcome, reason, row.cell(2));
  }

  LicensingFinding as(Outcome other) {
    return new LicensingFinding(id, other, reason, remedy);
  }
}
