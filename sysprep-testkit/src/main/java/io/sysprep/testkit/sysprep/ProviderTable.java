package io.sysprep.testkit.sysprep;

import io.sysprep.table.Row;
import io.sysprep.table.Table;
import io.sysprep.testkit.state.Installation;
import java.time.Duration;
import java.util.List;

/** The actions of a Windows, from {@code providers.tsv}. */
final class ProviderTable {

  private static final List<Row> ROWS =
      Table.of(ProviderTable.class, "providers.tsv").stream().toList();

  private ProviderTable() {}

  static List<Provider> of(Installation installation, Phase phase, boolean validating) {
    return ROWS.stream()
        .filter(row -> isThere(installation, row))
        .map(ProviderTable::provider)
        .filter(provider -> provider.phase() == phase && provider.validates() == validating)
        .toList();
  }

  private static boolean isThere(Installation installation, Row row) {
    boolean needsBitLocker = row.cell(1).equals("bitlocker");
    return installation.product().build() >= Integer.parseInt(row.cell(0))
        && (!needsBitLocker || installation.volumes().isBitLockerInstalled());
  }

  private static Provider provider(Row row) {
    return new Provider(
        row.constant(2, Phase.class),
        row.cell(3).equals("validate"),
        row.cell(4),
        Integer.parseInt(row.cell(5)),
        row.cell(6),
        row.cell(7),
        Duration.ofSeconds(Long.parseLong(row.cell(8))));
  }
}
