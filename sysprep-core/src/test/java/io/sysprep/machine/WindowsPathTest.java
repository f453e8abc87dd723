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

  @Test
  void comparesWithoutRegardToCase() {
    assertThat(WindowsPath.of("C:\\WINDOWS"))
        .isEqualTo(WindowsPath.of("c:\\windows"))
        .hasSameHashCodeAs(WindowsPath.of("c:\\windows"));
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
