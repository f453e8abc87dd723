package io.sysprep.licensing.slmgr;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.licensing.ExpirationKind;
import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables that people maintain. */
class LabelTablesTest {

  private static final List<Row> LABELS = Table.of(KnownLabels.class, "known-labels.tsv");
  private static final List<Row> MEANINGS = Table.of(MeaningTable.class, "label-meanings.tsv");

  @Test
  void everyLabelHasAMeaningAConfidenceAndASource() {
    for (Row row : LABELS) {
      assertThat(row.cells()).as(row.toString()).hasSize(5).noneMatch(String::isBlank);
      assertThat(MeaningTable.SHIPPED.of(row.cell(1))).as(row.cell(1)).isPresent();
      assertThat(row.cell(3)).isIn("certain", "likely", "uncertain");
    }
  }

  @Test
  void noLabelIsThereTwice() {
    Set<String> seen = new HashSet<>();
    for (Row row : LABELS) {
      assertThat(seen.add(row.cell(0) + row.cell(1) + row.cell(2))).as(row.toString()).isTrue();
    }
  }

  @Test
  void noTwoTextsOfALanguageAreAlikeButForCountsThatOrderTellsApart() {
    Set<String> seen = new HashSet<>();
    List<String> alike = new ArrayList<>();
    for (Row row : LABELS) {
      if (!seen.add(row.cell(0) + ": " + Folded.text(row.cell(2)))) {
        alike.add(row.cell(0) + " " + row.cell(1));
      }
    }
    assertThat(alike).containsExactly("de L_MsgRemainingSkuRearmCount");
  }

  @Test
  void everyMeaningNamesWhatExists() {
    for (Row row : MEANINGS) {
      LabelMeaning meaning = MeaningTable.SHIPPED.of(row.cell(0)).orElseThrow();
      assertThat(target(meaning)).as(row.toString()).isEqualTo(meaning.target());
    }
  }

  /** Looks the target up, which throws where there is none of that name. */
  private static String target(LabelMeaning meaning) {
    return switch (meaning.kind()) {
      case FIELD, FLAG -> meaning.field().name();
      case STATUS, EXPIRY -> meaning.status().name();
      case REARM -> meaning.counter().name();
      case ERROR -> meaning.error().name();
      case REMAINING -> ExpirationKind.valueOf(meaning.value()).name().isEmpty() ? "?" : "";
      default -> "";
    };
  }

  @Test
  void onlyEnglishIsWhole() {
    assertThat(
            KnownLabels.BY_LANGUAGE.entrySet().stream()
                .filter(set -> set.getValue().isComplete())
                .map(Map.Entry::getKey))
        .containsExactly("en");
  }

  @Test
  void everyFieldThatTextCanHoldHasAnEnglishLabel() {
    Set<String> labelled =
        MEANINGS.stream()
            .filter(row -> row.cell(1).equals("FIELD") || row.cell(1).equals("FLAG"))
            .map(row -> row.cell(2))
            .collect(Collectors.toSet());
    assertThat(labelled)
        .contains("NAME", "CHANNEL", "KMS_HOST", "TOKEN_LICENSE_ID", "VM_GUEST_ID")
        .doesNotContain("ADD_ON");
  }

  @Test
  void everyLanguageIsGivenAwayByACodePage() {
    Set<String> languages =
        CodePages.all().stream()
            .flatMap(page -> page.languages().stream())
            .collect(Collectors.toSet());
    assertThat(languages).containsAll(KnownLabels.BY_LANGUAGE.keySet());
  }

  @Test
  void codePagesOfTheCommonLanguagesAreKnown() {
    for (int number : new int[] {437, 850, 852, 866, 932, 936, 949, 950, 1252, 65001}) {
      assertThat(CodePages.charset(number)).as("code page %d", number).isPresent();
    }
    assertThat(CodePages.charset(-1)).isEmpty();
  }
}
