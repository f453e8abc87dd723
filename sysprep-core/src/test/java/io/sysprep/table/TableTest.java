package io.sysprep.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

  private static final List<Row> ROWS =
      List.of(new Row(2, List.of("a", "b c", "d")), new Row(4, List.of("e")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# comment\na\tb c\td\n\ne\n",
        "# comment\r\na\tb c\td\r\n\r\ne\r\n",
        "# comment\na\tb c\td\n\ne",
        "\uFEFF# comment\na\tb c\td\n\ne\n",
        "# comment\na\tb c\td  \n  \ne\t\t\n"
      })
  void sameRowsWhateverCheckoutOrEditorDidToLines(String text) {
    assertThat(Table.rows(text)).isEqualTo(ROWS);
  }

  @Test
  void keepsBlanksInsideRow() {
    assertThat(Table.rows("label: \tx").get(0).cell(0)).isEqualTo("label: ");
  }

  @Test
  void keepsEmptyCellsAndAnswersEmptyForCellsLeftOut() {
    Row row = Table.rows("a\t\tc").get(0);
    assertThat(row.cells()).containsExactly("a", "", "c");
    assertThat(row.cell(3)).isEmpty();
  }

  @Test
  void nothingHasNoRows() {
    assertThat(Table.rows("")).isEmpty();
  }

  @Test
  void namesTableThatIsMissing() {
    assertThatThrownBy(() -> Table.of(Row.class, "gone.tsv"))
        .hasMessage(
            "The library was packed without gone.tsv, which belongs to io.sysprep.table.Row");
  }
}
