package io.sysprep.licensing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tab-separated tables that lie beside this package. */
final class Table {

  private Table() {}

  /** Returns the rows of a table; comment lines begin with {@code #}. */
  static List<List<String>> rows(String name) {
    try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Reading the table " + name, e);
    }
  }

  /** Returns a column of a row, empty where the row is shorter. */
  static String column(List<String> row, int index) {
    return index < row.size() ? row.get(index) : "";
  }
}
