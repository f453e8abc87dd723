package io.sysprep.unattend.lint.rules.accounts;

import io.sysprep.table.Row;
import io.sysprep.table.Table;
import io.sysprep.unattend.Severity;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A name that Windows keeps for itself, from the table beside this class.
 *
 * @param name the name as Windows spells it
 * @param severity what it costs to give it to an account
 * @param why what has the name, to stand behind "is"
 */
record ReservedName(String name, Severity severity, String why) {

  static Optional<ReservedName> of(String name) {
    return Optional.ofNullable(Names.BY_NAME.get(name.toLowerCase(Locale.ROOT)));
  }

  /** Read when the first account is met: most files for Sysprep make none. */
  private static final class Names {
    static final Map<String, ReservedName> BY_NAME = new HashMap<>();

    static {
      for (Row row : Table.of(ReservedName.class, "reserved-names.tsv")) {
        BY_NAME.put(
            row.cell(0).toLowerCase(Locale.ROOT),
            new ReservedName(row.cell(0), row.constant(1, Severity.class), row.cell(2)));
      }
    }
  }
}
