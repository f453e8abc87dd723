package io.sysprep.windows.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.testkit.FakeWindows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {

  @ParameterizedTest
  @CsvSource({
    "D:\\Users\\jane\\x, D:\\Users\\<user>\\x",
    "c:\\users\\Jane Q. Doe\\AppData, c:\\users\\<user>\\AppData",
    "file:/C:/Users/JANE~1/a.txt, file:/C:/Users/<user>/a.txt",
    "\"C:\\\\Users\\\\jane\", \"C:\\\\Users\\\\<user>\"",
    "C:\\Users\\jane is missing, C:\\Users\\<user> is missing",
    "C:\\Users\\Public\\x, C:\\Users\\Public\\x",
    "C:\\Users\\Publican\\x, C:\\Users\\<user>\\x",
  })
  void theNameOfAProfileIsHiddenWhosesoeverItIs(String text, String hidden) {
    assertThat(Redaction.withoutNames().apply(text)).isEqualTo(hidden);
  }

  @Test
  void aProductKeyIsHiddenAndAnythingLongerOrShorterKept() {
    assertThat(Redaction.withoutNames().apply("ProductKey=abcde-12345-FGHIJ-67890-KLMNO."))
        .isEqualTo("ProductKey=<product key>.");
    String guid = "ef6cfc9f-8c5d-44ac-9aad-de6a2ea0ae03 AAAAA-BBBBB-CCCCC-DDDDD";
    assertThat(Redaction.withoutNames().apply(guid)).isEqualTo(guid);
  }

  @Test
  void aUserWhomOnlyTheEnvironmentNamesIsHidden() {
    FakeWindows machine = FakeWindows.windows11().withVariable("USERNAME", "jdoe").build();
    assertThat(Redaction.of(machine.view()).apply("JDOE runs jdoes"))
        .isEqualTo("<user> runs jdoes");
  }
}
