package io.sysprep.table;

import java.util.EnumSet;
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

  /**
   * {@return the constant that a cell names}
   *
   * @param <E> the type of the constants
   * @param column its number, from zero
   * @param type the constants
   * @throws IllegalArgumentException naming the line and the constants, when it names none of them
   */
  public <E extends Enum<E>> E constant(int column, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(cell(column))) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        "line " + line + ": '" + cell(column) + "' is none of " + EnumSet.allOf(type));
  }
}
