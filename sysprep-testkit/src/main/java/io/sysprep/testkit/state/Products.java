package io.sysprep.testkit.state;

import io.sysprep.machine.FileVersion;
import java.util.Arrays;
import java.util.List;

/** The products of {@code products.tsv}. */
public final class Products {

  private Products() {}

  /** {@return all products, oldest first} */
  public static List<Product> all() {
    return Table.rows(Products.class, "products.tsv").stream().map(Products::product).toList();
  }

  /**
   * Finds a product.
   *
   * @param id its name in the table
   * @return the product
   */
  public static Product named(String id) {
    return all().stream()
        .filter(product -> product.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No product " + id));
  }

  private static Product product(List<String> row) {
    return new Product(
        row.get(0),
        version(row.get(1)),
        version(row.get(2)),
        row.get(3),
        row.get(4),
        row.get(5),
        row.get(6),
        Integer.parseInt(row.get(7)),
        Boolean.parseBoolean(row.get(8)));
  }

  private static FileVersion version(String text) {
    int[] numbers = Arrays.stream(text.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
    return new FileVersion(numbers[0], numbers[1], numbers[2], numbers[3]);
  }
}
