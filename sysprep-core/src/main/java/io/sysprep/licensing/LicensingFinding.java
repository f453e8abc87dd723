package io.sysprep.licensing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One thing that a licensing policy found.
 *
 * @param id what was found, in kebab case, such as {@code rearm-exhausted}; the same in all
 *     versions
 * @param reason what was found, as a sentence
 * @param remedy what to do about it, as a sentence
 */
public record LicensingFinding(String id, String reason, String remedy) {

  private static final Map<String, List<String>> TABLE =
      Table.rows("licensing-findings.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row));

  static LicensingFinding of(String id) {
    return of(id, "");
  }

  /** Makes the finding of the table, with what was found put into its reason. */
  static LicensingFinding of(String id, String found) {
    List<String> row = TABLE.get(id);
    if (row == null) {
      throw new IllegalArgumentException("Not in the table of findings: " + id);
    }
    return new LicensingFinding(id, row.get(1).replace("{0}", found), row.get(2));
  }
}
