package io.sysprep.windows.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.WmiQuery;
import io.sysprep.machine.WmiRow;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every type that WMI knows, as COM carries it, on the stand-in for WMI. */
class WmiTypesOnWindows {

  private final LocalWindows windows = new LocalWindows();

  @BeforeEach
  void onTheStandIn() {
    assumeTrue(Proof.onWine(), "no class of a real WMI has all types");
  }

  @AfterEach
  void close() throws IOException {
    windows.close();
  }

  @ParameterizedTest
  @CsvSource({
    "Text, Größe 漢字 \uD83D\uDE00",
    "EmptyText, ''",
    "Datetime, 20261122080000.000000+060",
    "Reference, \\\\.\\root\\cimv2:Win32_Service.Name=\"Spooler\"",
  })
  void aTextIsTheTextThatWmiHas(String property, String text) {
    assertThat(types(property).text(property)).contains(text);
  }

  @Test
  void aLongTextIsNotCutOff() {
    assertThat(types("LongText").text("LongText")).contains("0123456789".repeat(10_000));
  }

  @ParameterizedTest
  @CsvSource({
    "Uint8, 255",
    "Sint8, -128",
    "Uint16, 65535",
    "Sint16, -32768",
    "Char16, 65",
    "Uint32, 4000000000",
    "Sint32, -2147483648",
    "Uint64, 9223372036854775807",
    "Sint64, -9223372036854775808",
  })
  void aNumberHasTheValueThatItsTypeGivesIt(String property, long number) {
    assertThat(types(property).number(property)).hasValue(number);
  }

  @Test
  void nothingIsCutOffANumberWithAFraction() {
    WmiRow row = types("Real32", "Real64");
    assertThat(row.text("Real32")).contains("1.5");
    assertThat(row.text("Real64")).contains("-2.25");
  }

  @Test
  void numbersOfAnArrayHaveTheValueThatTheirTypeGivesThem() {
    WmiRow row = types("Bytes", "Numbers");
    assertThat(row.texts("Bytes")).contains(List.of("0", "1", "255"));
    assertThat(row.texts("Numbers")).contains(List.of("0", "1", "4000000000"));
  }

  @Test
  void anEmbeddedObjectIsRefusedAndNotTakenForAText() {
    MachineException refusal =
        catchThrowableOfType(MachineException.class, () -> types("Embedded"));
    assertThat(refusal).isNotNull();
    assertThat(refusal.reason()).isEqualTo(MachineException.Reason.FAILED);
  }

  @Test
  void aBooleanIsTrueOrFalseAndNoNumber() {
    WmiRow row = types("True", "False");
    assertThat(row.flag("True")).contains(true);
    assertThat(row.flag("False")).contains(false);
  }

  @Test
  void whatIsNullIsNotInTheRow() {
    assertThat(types("NoText", "NoNumber", "Uint8").values()).containsOnlyKeys("Uint8");
  }

  @Test
  void anArrayOfTextsKeepsTheirOrderAndTheEmptyOnes() {
    assertThat(types("Texts").texts("Texts"))
        .hasValueSatisfying(texts -> assertThat(texts).containsExactly("first", "", "", "läst"));
  }

  @Test
  void anArrayWithoutElementsIsThereAndEmpty() {
    assertThat(types("NoTexts").texts("NoTexts"))
        .hasValueSatisfying(texts -> assertThat(texts).isEmpty());
  }

  private WmiRow types(String... properties) {
    return windows.view().wmi().query(WmiQuery.of(Proof.WMI, "Types", properties)).get(0);
  }
}
