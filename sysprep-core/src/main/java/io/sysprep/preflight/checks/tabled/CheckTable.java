package io.sysprep.preflight.checks.tabled;

import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.table.Table;
import java.util.List;

/** The checks of the table. */
public final class CheckTable {

  /** In the order of the table, which is alphabetical. */
  public static final List<PrerequisiteCheck> ALL =
      Table.of(CheckTable.class, "tabled-checks.tsv").stream()
          .<PrerequisiteCheck>map(TabledCheck::new)
          .toList();

  private CheckTable() {}
}
