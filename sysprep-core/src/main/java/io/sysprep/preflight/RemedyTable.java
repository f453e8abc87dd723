package io.sysprep.preflight;

import io.sysprep.table.Parts;
import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.ArrayList;
import java.util.List;

/** The remedies of the table {@code remedies.tsv}, in its order. */
final class RemedyTable {

  static final List<RemedyDescription> ALL = load();

  private RemedyTable() {}

  private static List<RemedyDescription> load() {
    List<RemedyDescription> remedies = new ArrayList<>();
    for (Row row : Table.of(RemedyTable.class, "remedies.tsv")) {
      List<String> checks = Parts.of(row.cell(2), ", ");
      remedies.add(
          new RemedyDescription(row.cell(0), row.cell(1), checks, row.cell(3), row.cell(4)));
    }
    return List.copyOf(remedies);
  }
}
