package io.sysprep.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProviderOwnerTest {

  @Test
  void isFoundByNameOrPathInAnySpelling() {
    for (String dll : List.of("BdeSysprep", "bdesysprep.DLL", "C:\\Windows\\BdeSysprep.dll")) {
      assertThat(ProviderOwner.of(dll).orElseThrow().owner()).isEqualTo("Windows: BitLocker");
    }
    assertThat(ProviderOwner.of("C:\\agent\\unheard-of.dll")).isEmpty();
  }

  @Test
  void hasAWholeRowForEachDll() {
    List<Row> rows = Table.of(ProviderOwner.class, "provider-owners.tsv");
    assertThat(rows.stream().map(row -> row.cell(0).toLowerCase(Locale.ROOT)))
        .doesNotHaveDuplicates()
        .allMatch(dll -> dll.endsWith(".dll"));
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.cell(1)).isNotBlank().doesNotEndWith(".");
              assertThat(row.cell(2)).matches("[DS] .+");
            });
  }
}
