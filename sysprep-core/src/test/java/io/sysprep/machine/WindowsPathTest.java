package io.sysprep.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsPathTest {

  @ParameterizedTest
  @CsvSource({
    "c:/Windows/Temp/,C:\\Windows\\Temp",
    "C:\\,C:\\",
    "C:\\a\\\\b\\.\\c,C:\\a\\b\\c",
    "\\\\server\\share\\x\\,\\\\server\\share\\x"
  })
  void writesOnePathInOneWayOnly(String written, String expected) {
    assertThat(WindowsPath.of(written)).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Unattend.xml",
        "C:",
        "C:x",
        "",
        "\\x",
        "\\\\server",
        "C:\\a\\..\\b",
        "C:\\a?b",
        "1:\\x",
        "C:\\a\tb"
      })
  void refusesWhatWindowsWouldTakeForAnotherPlaceAndNamesIt(String path) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WindowsPath.of(path))
        .withMessageContaining("'" + path);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '"',
      value = {
        "C:\\a\\CON > takes 'CON' for a device",
        "C:\\a\\nul.xml > takes 'nul.xml' for a device",
        "C:\\COM1\\x > takes 'COM1' for a device",
        "C:\\lpt\u00B2.log > takes 'lpt\u00B2.log' for a device",
        "C:\\aux .tar.gz > takes 'aux .tar.gz' for a device",
        "C:\\conin$ > takes 'conin$' for a device",
        "C:\\x.xml. > drops the dot at the end of 'x.xml.'",
        "C:\\a...\\x > drops the dot at the end of 'a...'",
        "C:\\a \\x > drops the blank at the end of 'a '"
      })
  void refusesANameThatWindowsTakesForAnotherAndSaysWhich(String path, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WindowsPath.of(path))
        .withMessage("Not a Windows path: '" + path + "': Windows " + why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C:\\a\uD800", "C:\\\uDC00a", "C:\\\uDC00\uD800"})
  void refusesHalfOfACharacter(String path) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WindowsPath.of(path))
        .withMessageContaining("half of a surrogate pair");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C:\\CONSOLE",
        "C:\\COM10",
        "C:\\COM",
        "C:\\x.con",
        "C:\\.nul",
        "C:\\nul-1.txt",
        "C:\\ leading",
        "C:\\..config",
        "C:\\\uD83D\uDE00.txt"
      })
  void takesANameThatOnlyLooksLikeOneOfThose(String path) {
    assertThat(WindowsPath.of(path)).hasToString(path);
  }

  @Test
  void refusesMoreCharactersThanWindowsTakesAndDoesNotRepeatThemAll() {
    String longest = "C:\\" + "a\\".repeat(16_382);
    assertThat(WindowsPath.of(longest).toString()).hasSize(32_766);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WindowsPath.of("C:\\" + "a".repeat(40_000)))
        .withMessageContaining("it has 40003 characters, of which Windows takes 32767")
        .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(500));
  }

  @Test
  void comparesWithoutRegardToCase() {
    assertThat(WindowsPath.of("C:\\WINDOWS"))
        .isEqualTo(WindowsPath.of("c:\\windows"))
        .hasSameHashCodeAs(WindowsPath.of("c:\\windows"));
  }

  @ParameterizedTest
  @CsvSource({"Bücher, BÜCHER", "ΣΟΦΟΣ, σοφος", "ǅ, ǆ", "\uD801\uDC00, \uD801\uDC28"})
  void comparesLettersOfAnyScriptWithoutRegardToCase(String name, String inOtherCase) {
    WindowsPath path = WindowsPath.of("C:\\" + name);
    WindowsPath same = WindowsPath.of("c:\\" + inOtherCase);
    assertThat(path).isEqualTo(same).isEqualByComparingTo(same).hasSameHashCodeAs(same);
    assertThat(path.resolve("x").startsWith(same)).isTrue();
  }

  @Test
  void hasNoParentAboveTheRootOfADriveOrShare() {
    assertThat(WindowsPath.of("C:\\a").parent()).contains(WindowsPath.of("C:\\"));
    assertThat(WindowsPath.of("C:\\").parent()).isEmpty();
    assertThat(WindowsPath.of("\\\\server\\share\\a").parent())
        .contains(WindowsPath.of("\\\\server\\share"));
    assertThat(WindowsPath.of("\\\\server\\share").parent()).isEmpty();
  }

  @Test
  void findsTheFileNameAndTheDrive() {
    WindowsPath path = WindowsPath.of("d:\\x\\Unattend.xml");
    assertThat(path.fileName()).isEqualTo("Unattend.xml");
    assertThat(path.drive()).contains('D');
    assertThat(WindowsPath.of("\\\\server\\share\\x").drive()).isEmpty();
  }

  @Test
  void doesNotTakeANeighbourWithTheSameBeginningForAChild() {
    WindowsPath windows = WindowsPath.of("C:\\Windows");
    assertThat(windows.resolve("Panther").startsWith(windows)).isTrue();
    assertThat(WindowsPath.of("C:\\Windows.old").startsWith(windows)).isFalse();
    assertThat(windows.startsWith(WindowsPath.of("C:\\"))).isTrue();
  }
}
