package io.sysprep.secrets;

import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Ways in which a secret stands in a text: rows of {@code forms.tsv}. */
public final class SecretForms {

  private static final List<Row> ROWS = read();

  private SecretForms() {}

  /**
   * Writes a secret in every form that can be told from other text.
   *
   * @param secret what takes the place of {@code ~}
   */
  public static List<String> of(String secret) {
    return ROWS.stream()
        .filter(row -> !leaks(row))
        .map(row -> row.cell(1).replace("~", secret))
        .toList();
  }

  /** {@return group, form and whether it is known to leak, of each form} */
  public static List<Row> rows() {
    return ROWS;
  }

  /** {@return whether nothing tells the secret of this form from other words} */
  public static boolean leaks(Row row) {
    return row.cell(2).equals("*");
  }

  /** Not as a table of the library: in the tests of other modules it lies in another jar. */
  private static List<Row> read() {
    try (InputStream in = SecretForms.class.getResourceAsStream("forms.tsv")) {
      byte[] bytes = Objects.requireNonNull(in, "forms.tsv").readAllBytes();
      return Table.rows(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
