package io.sysprep.licensing;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.table.Row;
import io.sysprep.table.Table;
import org.junit.jupiter.api.Test;

class LicensingFindingTest {

  @Test
  void everyFindingHasReasonAndRemedyAsSentences() {
    for (Row row : Table.of(LicensingFinding.class, "rearm-and-activation.tsv")) {
      LicensingFinding finding = LicensingFinding.notice(row.cell(0), "what was found", "and more");
      assertThat(finding.id()).matches("[a-z]+(-[a-z]+)*");
      assertThat(finding.reason()).endsWith(".").doesNotContain("{");
      assertThat(finding.remedy()).endsWith(".");
    }
  }
}
