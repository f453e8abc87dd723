package io.sysprep.diagnose.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.diagnose.rules.CauseBook;
import io.sysprep.diagnose.rules.Signature;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A line that a row may be about passes, however it is written; nearly all others are held back.
 */
class LineSieveTest {

  private static final LineSieve SIEVE = LogTables.of(CauseBook.standard()).sieve();

  static Stream<String> textsOfRowsAndMarkers() {
    Stream<String> rows =
        CauseBook.standard().all().stream()
            .flatMap(rule -> rule.signatures().stream())
            .filter(Signature::isOfMessage)
            .map(CauseBook.standard()::keyText);
    Stream<String> markers =
        LogTables.of(CauseBook.standard()).markers().markers().stream()
            .map(marker -> marker.template().opening());
    return Stream.concat(rows, markers).filter(text -> text.length() >= 4).distinct();
  }

  @ParameterizedTest
  @MethodSource("textsOfRowsAndMarkers")
  void textPassesInAnySpelling(String text) {
    assertPasses(text);
    assertPasses("before it " + capitals(text) + " and behind it");
    assertPasses("x " + text.replace(" ", " \t  ").replace(":", ":   "));
  }

  @ParameterizedTest
  @MethodSource("textsOfRowsAndMarkers")
  void partOfATextPassesWhereALineWasWrapped(String text) {
    for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
      String upper = "before it " + text.substring(0, blank);
      String lower = text.substring(blank + 1) + " and behind it";
      assertThat(passes(SIEVE, upper) || passes(SIEVE, lower)).as(upper).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dwRet = -1073425657",
        "hr=3221541639",
        "0xC004D307",
        "error 0xcOO4d3O7",
        "Status: c004d307",
        "0x8o31oo39"
      })
  void codePassesInAnySpelling(String line) {
    assertPasses(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Provider 4711 failed to do its work; hr = 0x80ab12cd",
        "70d564816dd0005 19238 failed; hr = 0x81238001, 0x80070005 and 47804",
        "Contoso was installed for everybody",
        "Device 12 could not be configured, and is skipped",
        ""
      })
  void ordinaryLinesAreHeldBack(String line) {
    assertThat(passes(SIEVE, line)).isFalse();
  }

  @Test
  void rowThatOnlyAShortCodeTellsLetsAllLinesPass() {
    CauseBook rows =
        CauseBook.of(CauseBook.standard().all().get(0)).after(CauseBook.read(table("code:0x5")));

    assertThat(passes(LogTables.of(rows).sieve(), "anything")).isTrue();
  }

  @Test
  void codeOfWin32PassesWrappedAndBare() {
    LineSieve sieve = LogTables.of(CauseBook.read(table("code:0x80071392"))).sieve();

    assertThat(List.of("0x1392", "error 5010", "0x80071392", "-2147019886"))
        .allMatch(line -> passes(sieve, line));
    assertThat(passes(sieve, "0x1393")).isFalse();
  }

  @Test
  void lineInColumnsDoesNotEndATextThatAnotherBegan() {
    byte[] line = "package A.1 is there".getBytes(StandardCharsets.UTF_8);

    assertThat(SIEVE.passes(line, 0, line.length, true)).isTrue();
    assertThat(SIEVE.passes(line, 0, line.length, false)).isFalse();
  }

  private static String capitals(String text) {
    String capitals = text.toUpperCase(Locale.ROOT);
    return capitals.length() == text.length() ? capitals : text;
  }

  private static String table(String signature) {
    return String.join(
        "\n",
        "id\tentry\trole\tstage\tsignatures\ttitle\tremedies\tfixability\tversions\tsources",
        "a-cause\tA-1\tCAUSE\tEXECUTION\t" + signature + "\tIt failed.\tMend it.\tmanual\tall\tus");
  }

  private static void assertPasses(String line) {
    assertThat(passes(SIEVE, line)).as(line).isTrue();
  }

  private static boolean passes(LineSieve sieve, String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    return sieve.passes(bytes, 0, bytes.length, true);
  }
}
