package io.sysprep.table;

import java.util.ArrayList;
import java.util.List;

/** Parts the cells of a table; {@code String.split} compiles a pattern for each cell. */
public final class Parts {

  private Parts() {}

  /**
   * Parts a cell.
   *
   * @param cell the cell
   * @param separator what stands between two parts
   * @return the parts in order, without blanks about them; one that is empty is there, too;
   *     unmodifiable
   */
  public static List<String> of(String cell, String separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = cell.indexOf(separator); at >= 0; at = cell.indexOf(separator, from)) {
      parts.add(cell.substring(from, at).strip());
      from = at + separator.length();
    }
    parts.add(cell.substring(from).strip());
    return List.copyOf(parts);
  }
}
