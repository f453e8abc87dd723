package io.sysprep.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogBundleTest {

  @TempDir private Path folder;

  @Test
  void emptyFolderHasNoLogsAndIsNamed() {
    Diagnosis diagnosis = Diagnosis.of(LogBundle.in(folder));

    assertThat(diagnosis.verdict()).isEqualTo(Verdict.NO_LOGS);
    assertThat(diagnosis.notes()).hasSize(1);
    assertThat(diagnosis.toText())
        .startsWith("There is no log to read.")
        .contains(folder.toString())
        .contains("setupact.log")
        .contains("C:\\Windows\\System32\\Sysprep\\Panther")
        .doesNotContain("A run began");
  }

  @Test
  void linksAndArchivesAreNotReadAndAreNamed() throws IOException {
    Path elsewhere = Files.writeString(folder.resolve("elsewhere.dat"), "x");
    Path logs = Files.createDirectory(folder.resolve("logs"));
    Files.createSymbolicLink(logs.resolve("setupact.log"), elsewhere);
    Files.writeString(logs.resolve("panther.zip"), "PK");

    Diagnosis diagnosis = Diagnosis.of(LogBundle.in(logs));

    assertThat(diagnosis.verdict()).isEqualTo(Verdict.NO_LOGS);
    assertThat(diagnosis.notes())
        .anyMatch(note -> note.equals("1 link was not followed: setupact.log."))
        .anyMatch(note -> note.equals("1 archive was not opened: panther.zip."));
  }

  @Test
  void folderThatIsALinkItselfIsFollowed() throws IOException {
    Path logs = Files.createDirectory(folder.resolve("logs"));
    Files.write(logs.resolve("setupact.log"), new LogText().start().bytes());
    Path link = Files.createSymbolicLink(folder.resolve("link"), logs);

    assertThat(LogBundle.in(link).names()).containsExactly("setupact.log");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"PK\u0003\u0004rest", "7z\u00BC\u00AFrest", "\u001F\u008Brest", "MSCFrest"})
  void archiveThatIsCalledALogIsNone(String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(folder.resolve("setupact.log"), bytes);

    for (LogBundle bundle :
        new LogBundle[] {
          LogBundle.of("setupact.log", bytes), LogBundle.in(file), LogBundle.in(folder)
        }) {
      Diagnosis diagnosis = Diagnosis.of(bundle);
      assertThat(diagnosis.verdict()).isEqualTo(Verdict.NO_LOGS);
      assertThat(diagnosis.toText()).contains("setupact.log");
    }
  }

  @Test
  void folderThatIsNotThereIsNamedOnceWithTheReason() {
    Path none = folder.resolve("none");

    assertThatThrownBy(() -> LogBundle.in(none))
        .isInstanceOf(LogReadException.class)
        .hasMessage("Could not read " + none + ": there is no such file or folder");
  }

  @Test
  void answerFilesOfTheFolderAreTakenAlong() throws IOException {
    Path panther = Files.createDirectory(folder.resolve("Panther"));
    Files.writeString(panther.resolve("unattend.xml"), "<x/>");
    Files.writeString(panther.resolve("diagnostics.xml"), "<x/>");

    assertThat(LogBundle.in(folder).answerFileNames()).containsExactly("Panther/unattend.xml");
  }
}
