package io.sysprep.diagnose.rules;

import io.sysprep.table.Row;
import java.util.ArrayList;
import java.util.List;

/** A table whose first row names its columns: a caller's may be of another kind altogether. */
final class HeadedTable {

  private HeadedTable() {}

  /**
   * Takes the head off a table.
   *
   * @param rows all rows of the table
   * @param columns what its head must say
   * @return the rows below the head
   * @throws TableException when the head names other columns
   */
  static List<Row> body(List<Row> rows, List<String> columns) {
    if (rows.isEmpty()) {
      return rows;
    }
    Row head = rows.get(0);
    List<String> named = new ArrayList<>();
    for (String cell : head.cells()) {
      named.add(cell.strip());
    }
    if (!named.equals(columns)) {
      throw new TableException(
          head.line(), "the columns must be " + String.join(", ", columns) + ", not " + named);
    }
    return rows.subList(1, rows.size());
  }
}
