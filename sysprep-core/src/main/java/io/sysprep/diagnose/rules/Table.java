package io.sysprep.diagnose.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads tab-separated values: the first row names the columns, {@code #} begins a comment. */
final class Table {

  private Table() {}

  static String resource(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The library was packed without its table " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the table " + name, e);
    }
  }

  static List<TableRow> rows(String content, List<String> columns) {
    List<TableRow> rows = new ArrayList<>();
    int line = 0;
    boolean headed = false;
    for (String text : content.split("\r?\n", -1)) {
      line++;
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      TableRow row = new TableRow(line, cells(text));
      if (headed) {
        rows.add(row);
      } else {
        requireColumns(row, columns);
        headed = true;
      }
    }
    return rows;
  }

  private static List<String> cells(String text) {
    String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return Arrays.stream(clean.split("\t", -1)).map(String::strip).toList();
  }

  private static void requireColumns(TableRow row, List<String> columns) {
    if (!row.cells().equals(columns)) {
      throw new TableException(
          row.line(), "the columns must be " + String.join(", ", columns) + ", not " + row.cells());
    }
  }
}
