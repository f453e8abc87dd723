package io.sysprep.testkit.state;

import io.sysprep.machine.FileVersion;
import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.Arrays;
import java.util.List;

/** The products of {@code products.tsv}. */
public final class ProductTable {

  private static final List<Product> ALL =
      Table.of(ProductTable.class, "products.tsv").stream().map(ProductTable::product).toList();

  private ProductTable() {}

  /** {@return all products, oldest first} */
  public static List<Product> all() {
    return ALL;
  }

  /**
   * Finds a product.
   *
   * @param id its name in the table
   * @return the product
   */
  public static Product named(String id) {
    return ALL.stream()
        .filter(product -> product.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No product " + id));
  }

  private static Product product(Row row) {
    return new Product(
        row.cell(0),
        version(row.cell(1)),
        version(row.cell(2)),
        row.cell(3),
        row.cell(4),
        row.cell(5),
        row.cell(6),
        Integer.parseInt(row.cell(7)),
        Boolean.parseBoolean(row.cell(8)));
  }

  private static FileVersion version(String text) {
    int[] numbers = Arrays.stream(text.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
    return new FileVersion(numbers[0], numbers[1], numbers[2], numbers[3]);
  }
}
