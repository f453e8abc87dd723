package io.sysprep.testkit.sysprep;

import io.sysprep.testkit.state.Installation;
import io.sysprep.testkit.state.Table;
import java.time.Duration;
import java.util.List;

/** The actions of a Windows, from {@code providers.tsv}. */
final class Providers {

  private Providers() {}

  static List<Provider> of(Installation installation, Phase phase, boolean validating) {
    return Table.rows(Providers.class, "providers.tsv").stream()
        .filter(row -> isThere(installation, row))
        .map(Providers::provider)
        .filter(provider -> provider.phase() == phase && provider.validates() == validating)
        .toList();
  }

  private static boolean isThere(Installation installation, List<String> row) {
    boolean needsBitLocker = row.get(1).equals("bitlocker");
    return installation.product().build() >= Integer.parseInt(row.get(0))
        && (!needsBitLocker || installation.volumes().isBitLockerInstalled());
  }

  private static Provider provider(List<String> row) {
    return new Provider(
        Phase.valueOf(row.get(2)),
        row.get(3).equals("validate"),
        row.get(4),
        Integer.parseInt(row.get(5)),
        row.get(6),
        row.get(7),
        Duration.ofSeconds(Long.parseLong(row.get(8))));
  }
}
