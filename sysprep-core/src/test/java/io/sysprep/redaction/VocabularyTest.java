package io.sysprep.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of words holds what it says, and each row does what its example shows. */
class VocabularyTest {

  /** These have nothing to show: they are words and no forms. */
  private static final Set<WordKind> WITHOUT_EXAMPLE =
      EnumSet.of(WordKind.PREFIX, WordKind.BLOCK, WordKind.HARMLESS, WordKind.COMMON);

  private static final String SECRET = "C4n4ry!Bird";

  private static List<Row> rows() {
    return Table.of(Vocabulary.class, Vocabulary.TABLE);
  }

  static Stream<Row> examples() {
    return rows().stream().filter(row -> !row.cell(3).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleOfRowLosesItsSecretAndNothingElse(Row row) {
    String example = row.cell(3);
    assertThat(Redaction.byForm().text(example.replace("~", SECRET)))
        .isEqualTo(example.replace("~", Redaction.MARK));
  }

  @Test
  void everyRowOfKindThatFindsSecretsHasExampleOfIt() {
    for (Row row : rows()) {
      WordKind kind = kindOf(row);
      boolean shown = row.cell(3).contains("~") != (kind == WordKind.PUBLIC);
      assertThat(shown || WITHOUT_EXAMPLE.contains(kind)).as("line %s", row.line()).isTrue();
    }
  }

  @Test
  void publicNameWouldBeSecretWithoutItsRow() {
    SecretNames bare = new SecretNames(Vocabulary.standard().words(WordKind.NAME), List.of());
    assertThat(Vocabulary.standard().words(WordKind.PUBLIC))
        .filteredOn(
            name ->
                Stream.of(name.example().split("[^\\w-]+"))
                    .map(bare::ofValue)
                    .allMatch(SecretNames.Standing.PUBLIC::equals))
        .extracting(VocabularyWord::word)
        .isEmpty();
  }

  @Test
  void noWordStandsTwice() {
    Set<String> seen = new HashSet<>();
    for (Row row : rows()) {
      assertThat(seen.add(String.join(" ", row.cell(0), row.cell(1), row.cell(2).strip())))
          .as("line %s", row.line())
          .isTrue();
    }
  }

  @Test
  void whatKindNeedsBesidesItsWordIsThere() {
    for (Row row : rows()) {
      switch (kindOf(row)) {
        case NAME -> NamePart.Place.valueOf(row.cell(2).toUpperCase(Locale.ROOT));
        case PREFIX -> assertThat(Integer.parseInt(row.cell(2))).isPositive();
        case COMMAND -> assertThat(row.cell(2)).matches("\\d|share|third|quoted|named");
        default -> assertThat(row.cells()).as("line %s", row.line()).hasSizeLessThanOrEqualTo(4);
      }
    }
  }

  private static WordKind kindOf(Row row) {
    return WordKind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
  }
}
