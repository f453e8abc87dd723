package io.sysprep.unattend.xml;

import io.sysprep.table.Row;
import io.sysprep.table.Table;

/**
 * What to tell a user about a cause, from the table beside this class.
 *
 * @param pattern the explanation; {@code {}} stands for the names involved
 * @param remedy what to do
 */
record MalformationText(String pattern, String remedy) {

  private static final String RESOURCE = "malformations.tsv";

  /** Reads one cause's row; the table is read only when something is wrong. */
  static MalformationText of(Malformation kind) {
    for (Row row : Table.of(MalformationText.class, RESOURCE)) {
      if (row.cell(0).equals(kind.id())) {
        return new MalformationText(row.cell(1), row.cell(2));
      }
    }
    throw new IllegalStateException("No row of " + RESOURCE + " is about " + kind.id());
  }

  String explanation(String detail) {
    return pattern.replace("{}", detail);
  }
}
