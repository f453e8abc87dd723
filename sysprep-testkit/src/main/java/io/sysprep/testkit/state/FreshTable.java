package io.sysprep.testkit.state;

import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What new installations have: the first column is the first build, the second who has it.
 *
 * <p>Read once for all machines; tests make thousands of them.
 *
 * @param <C> what a row says that is the same on each machine
 */
final class FreshTable<C> {

  record Line<C>(int firstBuild, String who, Row row, C content) {

    boolean isFor(Product product) {
      String kind = product.isClient() ? "client" : "server";
      return product.build() >= firstBuild && (who.equals("all") || who.equals(kind));
    }
  }

  private final List<Line<C>> lines;

  private FreshTable(List<Line<C>> lines) {
    this.lines = lines;
  }

  static <C> FreshTable<C> of(String what, Function<Row, C> content) {
    List<Line<C>> lines = new ArrayList<>();
    for (Row row : Table.of(FreshTable.class, "fresh-" + what + ".tsv")) {
      int firstBuild = Integer.parseInt(row.cell(0));
      lines.add(new Line<>(firstBuild, row.cell(1), row, content.apply(row)));
    }
    return new FreshTable<>(List.copyOf(lines));
  }

  List<Line<C>> linesFor(Product product) {
    List<Line<C>> found = new ArrayList<>();
    for (Line<C> line : lines) {
      if (line.isFor(product)) {
        found.add(line);
      }
    }
    return found;
  }

  boolean has(Product product, C content) {
    return lines.stream().anyMatch(line -> line.isFor(product) && line.content().equals(content));
  }
}
