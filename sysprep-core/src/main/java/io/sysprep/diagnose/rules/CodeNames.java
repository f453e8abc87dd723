package io.sysprep.diagnose.rules;

import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of error codes, from {@code codes.tsv}. */
public final class CodeNames {

  private static final List<String> COLUMNS = List.of("code", "symbol", "meaning");

  private final Map<Long, Name> names = new HashMap<>();

  private CodeNames() {}

  /** {@return the table that comes with the library} */
  public static CodeNames standard() {
    CodeNames table = new CodeNames();
    for (Row row : HeadedTable.body(Table.of(CodeNames.class, "codes.tsv"), COLUMNS)) {
      table.names.put(Long.decode(row.cell(0)), new Name(row.cell(1), row.cell(2)));
    }
    return table;
  }

  /**
   * Looks a code up, as it is and as the Win32 error that an HRESULT wraps.
   *
   * @param code the code as an unsigned 32-bit value
   * @return its name
   */
  public Optional<Name> of(long code) {
    Name exact = names.get(code);
    if (exact != null || (code & 0xFFFF_0000L) != 0x8007_0000L) {
      return Optional.ofNullable(exact);
    }
    return Optional.ofNullable(names.get(code & 0xFFFF));
  }

  /**
   * The name of a code.
   *
   * @param symbol its name in Microsoft's headers
   * @param meaning what it says, in a few words
   */
  public record Name(String symbol, String meaning) {}
}
