package io.sysprep.windows.failures;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.table.Table;
import org.junit.jupiter.api.Test;

class WindowsErrorsTest {

  @Test
  void aKnownCodeCarriesItsSymbolAndReason() {
    MachineException failure = WindowsErrors.failure("query WMI", "thing", 0x80041010);
    assertThat(failure)
        .hasMessage(
            "Could not query WMI thing: the WMI class does not exist"
                + " (0x80041010 WBEM_E_INVALID_CLASS)");
    assertThat(failure.reason()).isEqualTo(Reason.MISSING_CLASS);
  }

  @Test
  void anUnknownCodeIsShownAsItIs() {
    assertThat(WindowsErrors.failure("do", "it", 4711))
        .hasMessage("Could not do it: failed (0x00001267)");
  }

  @Test
  void aWin32CodeInsideAnHresultMeansTheSame() {
    assertThat(WindowsErrors.meaningOf(0x80070422).symbol()).isEqualTo("ERROR_SERVICE_DISABLED");
    assertThat(WindowsErrors.meaningOf(0x80070002).reason()).isEqualTo(Reason.MISSING);
    assertThat(WindowsErrors.meaningOf(0x80071267).symbol()).isEmpty();
    assertThat(WindowsErrors.meaningOf(0x80040002).symbol()).isEmpty();
  }

  @Test
  void theTableIsReadInHexAndInDecimal() {
    assertThat(WindowsErrors.meaningOf(5).symbol()).isEqualTo("ERROR_ACCESS_DENIED");
    assertThat(WindowsErrors.meaningOf(0x80041003).reason()).isEqualTo(Reason.DENIED);
  }

  @Test
  void aCodeStandsInTheTableOnce() {
    assertThat(Table.of(WindowsErrors.class, "windows-errors.tsv"))
        .extracting(row -> Long.decode(row.cell(0)))
        .doesNotHaveDuplicates();
  }
}
