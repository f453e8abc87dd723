package io.sysprep.preflight.checks.tabled;

import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.ArrayList;
import java.util.List;

/** The checks of the table. */
public final class CheckTable {

  /** In the order of the table, which is alphabetical. */
  public static final List<PrerequisiteCheck> ALL = all();

  private CheckTable() {}

  private static List<PrerequisiteCheck> all() {
    List<PrerequisiteCheck> checks = new ArrayList<>();
    for (Row row : Table.of(CheckTable.class, "tabled-checks.tsv")) {
      checks.add(new TabledCheck(row));
    }
    return List.copyOf(checks);
  }
}
