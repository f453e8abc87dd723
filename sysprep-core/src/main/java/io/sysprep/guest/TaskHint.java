package io.sysprep.guest;

import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.Locale;

/** What to do about a task that Windows refused, by the code that its words hold. */
final class TaskHint {

  private static final String ALWAYS =
      "The account must be enabled, an administrator, and may log on as a batch job.";

  private TaskHint() {}

  /** Windows tells codes as numbers in every language, in hex or signed. */
  static String of(String output) {
    String text = output.toLowerCase(Locale.ROOT);
    for (Row row : Table.of(TaskHint.class, "task-refusals.tsv")) {
      String code = row.cell(0);
      String signed = Integer.toString(Integer.parseUnsignedInt(code, 16));
      if (text.contains("0x" + code) || (signed.length() > 4 && text.contains(signed))) {
        return row.cell(1);
      }
    }
    return ALWAYS;
  }
}
