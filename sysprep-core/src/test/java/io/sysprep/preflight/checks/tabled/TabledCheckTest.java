package io.sysprep.preflight.checks.tabled;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.table.Row;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who adds a row with a mistake is told the line. */
class TabledCheckTest {

  private static List<String> cells() {
    return new ArrayList<>(
        List.of(
            "a-b", "T", "W.", "NOTICE", "all", "FILES", "x", "is there", "R.", "https://x", "D"));
  }

  @Test
  void refusesARowThatIsTooShort() {
    assertThatThrownBy(() -> new TabledCheck(new Row(7, cells().subList(0, 9))))
        .hasMessage("tabled-checks.tsv, line 7: has 9 cells");
  }

  @Test
  void refusesAKindThatThereIsNot() {
    List<String> cells = cells();
    cells.set(5, "FILE");
    assertThatThrownBy(() -> new TabledCheck(new Row(8, cells)))
        .hasMessage("line 8: 'FILE' is none of [REGISTRY, SERVICES, FILES, PROCESSES]");
  }
}
