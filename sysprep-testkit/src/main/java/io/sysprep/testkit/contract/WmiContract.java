package io.sysprep.testkit.contract;

import static io.sysprep.testkit.contract.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.WmiCondition;
import io.sysprep.machine.WmiQuery;
import io.sysprep.machine.WmiRow;
import io.sysprep.machine.WmiValue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link io.sysprep.machine.WmiView} promises. */
public interface WmiContract extends PortContract {

  /** A query that every Windows answers with one row. */
  WmiQuery OPERATING_SYSTEM = WmiQuery.of("root\\cimv2", "Win32_OperatingSystem", "BuildNumber");

  /** A query that every Windows answers with a row for each process. */
  WmiQuery PROCESSES = WmiQuery.of("root\\cimv2", "Win32_Process", "ProcessId", "Name");

  /** All views tell the same. */
  @Test
  default void aRowHoldsWhatWasAskedFor() {
    String build = String.valueOf(fixture().view().system().version().build());
    List<WmiRow> rows = query(OPERATING_SYSTEM);
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).text("BuildNumber")).contains(build);
    assertThat(rows.get(0).text("BUILDNUMBER")).contains(build);
  }

  /** What was not asked for may have taken minutes. */
  @Test
  default void aRowHoldsNothingElse() {
    assertThat(query(OPERATING_SYSTEM).get(0).values()).containsOnlyKeys("BuildNumber");
  }

  /** No answer is cut off. */
  @Test
  default void eachThingHasARowOfItsOwn() {
    long own = fixture().view().processes().ownId();
    assertThat(query(PROCESSES)).anyMatch(row -> row.number("ProcessId").orElse(-1) == own);
  }

  /** A condition chooses. */
  @Test
  default void aConditionChoosesRows() {
    long own = fixture().view().processes().ownId();
    WmiCondition ours = new WmiCondition.Equal("ProcessId", new WmiValue.Numeral(own));
    assertThat(query(PROCESSES.where(ours)))
        .singleElement()
        .satisfies(row -> assertThat(row.number("ProcessId")).hasValue(own));
  }

  /** Nothing that fits is an answer, not an error. */
  @Test
  default void noRowThatFitsIsAnEmptyList() {
    assertThat(query(OPERATING_SYSTEM.where(WmiCondition.equal("BuildNumber", "none")))).isEmpty();
  }

  /** No text can carry a piece of query. */
  @Test
  default void quotesAndBackslashesOfAConditionArePartOfItsText() {
    WmiCondition odd = WmiCondition.equal("BuildNumber", "it's a \\ 'x' OR BuildNumber = \"1");
    assertThat(query(OPERATING_SYSTEM.where(odd))).isEmpty();
  }

  /** A class that this Windows lacks is told apart from one without rows. */
  @Test
  default void aMissingClassIsRefusedAsThat() {
    WmiQuery missing = fixture().queryOfMissingClass();
    assertRefused(Reason.MISSING_CLASS, missing.className(), () -> query(missing));
  }

  /** A namespace that this Windows lacks is told apart from one that may not be read. */
  @Test
  default void aMissingNamespaceIsRefusedAsThat() {
    WmiQuery missing = fixture().queryOfMissingNamespace();
    assertRefused(Reason.MISSING_NAMESPACE, missing.namespace(), () -> query(missing));
  }

  /** Nothing waits for ever. */
  @Test
  default void aQueryPastItsDeadlineIsRefusedAsThat() {
    WmiQuery slow = fixture().queryPastItsDeadline();
    assertRefused(Reason.TIMED_OUT, slow.className(), () -> query(slow));
  }

  private List<WmiRow> query(WmiQuery query) {
    return fixture().view().wmi().query(query);
  }
}
