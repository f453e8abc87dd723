package io.sysprep.testkit.state;

import io.sysprep.machine.FileVersion;
import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.ArrayList;
import java.util.List;

/** The products of {@code products.tsv}. */
public final class ProductTable {

  private static final List<Product> ALL = products();

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
    for (Product product : ALL) {
      if (product.id().equals(id)) {
        return product;
      }
    }
    throw new IllegalArgumentException("No product " + id);
  }

  private static List<Product> products() {
    List<Product> products = new ArrayList<>();
    for (Row row : Table.of(ProductTable.class, "products.tsv")) {
      products.add(product(row));
    }
    return List.copyOf(products);
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
    String[] numbers = text.split("\\.", -1);
    return new FileVersion(
        Integer.parseInt(numbers[0]),
        Integer.parseInt(numbers[1]),
        Integer.parseInt(numbers[2]),
        Integer.parseInt(numbers[3]));
  }
}
