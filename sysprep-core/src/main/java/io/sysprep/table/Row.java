package io.sysprep.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line its one-based line in the file, for errors
 * @param cells what stands between the tabs, blanks inside it included
 */
public record Row(int line, List<String> cells) {

  /**
   * {@return a cell; empty where the row is shorter}
   *
   * @param column its number, from zero
   */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
