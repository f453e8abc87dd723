package io.sysprep.testkit.state;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the tables of this module: tab-separated columns, one row a line, {@code #} for comments.
 */
public final class Table {

  private Table() {}

  /**
   * Reads a table.
   *
   * @param owner a class of the package that it belongs to
   * @param resource its name
   * @return the rows with their columns
   */
  public static List<List<String>> rows(Class<?> owner, String resource) {
    return text(owner, resource)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  private static String text(Class<?> owner, String resource) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("No table " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Table " + resource, e);
    }
  }
}
