package io.sysprep.diagnose.rules;

import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What Windows Setup says when it refuses a setting, from {@code refusals.tsv}. */
public final class RefusalTable {

  private static final List<String> COLUMNS = List.of("why", "code", "text", "source");
  private static final RefusalTable STANDARD = read();

  private final Map<Long, Refusal> byCode = new HashMap<>();
  private final List<Map.Entry<String, Refusal>> byText = new ArrayList<>();

  private RefusalTable() {}

  /** {@return the table that comes with the library} */
  public static RefusalTable standard() {
    return STANDARD;
  }

  private static RefusalTable read() {
    RefusalTable table = new RefusalTable();
    for (Row row : HeadedTable.body(Table.of(RefusalTable.class, "refusals.tsv"), COLUMNS)) {
      table.add(row);
    }
    return table;
  }

  private void add(Row row) {
    Refusal why = row.constant(0, Refusal.class);
    if (!row.cell(1).isEmpty()) {
      byCode.put(Long.decode(row.cell(1)), why);
    }
    if (!row.cell(2).isEmpty()) {
      byText.add(Map.entry(Passage.of(row.cell(2), true).folded(), why));
    }
  }

  /**
   * Tells what a code says.
   *
   * @param code an hrResult
   * @return why; {@link Refusal#UNTOLD} for a code that does not say
   */
  public Refusal of(long code) {
    return byCode.getOrDefault(code, Refusal.UNTOLD);
  }

  /**
   * Tells what a description says, in the languages that the table knows.
   *
   * @param description what Setup wrote
   * @return why; {@link Refusal#UNTOLD} for a text that the table does not know
   */
  public Refusal of(String description) {
    String folded = Passage.of(description, true).folded();
    for (Map.Entry<String, Refusal> known : byText) {
      if (folded.contains(known.getKey())) {
        return known.getValue();
      }
    }
    return Refusal.UNTOLD;
  }
}
