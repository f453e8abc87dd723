package io.sysprep.diagnose.rules;

import java.util.List;

/**
 * A row of a table of tab-separated values.
 *
 * @param line its one-based line in the file
 * @param cells what stands between the tabs, stripped
 */
record TableRow(int line, List<String> cells) {

  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
