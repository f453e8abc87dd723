package io.sysprep.unattend.component;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.architecture.ProjectModule;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build writes and what it says, run as the build runs it. */
class WriteComponentTypesTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @TempDir private Path folder;

  @BeforeEach
  void documentShellWithDoor() throws Exception {
    write(
        "catalogue.tsv",
        "Contoso-Shell\tspecialize\n\tName\t^\ttext\n\tDoor\t^\tgroup\n\tDoor/Open\t^\tboolean\n");
  }

  @Test
  void writesOnlyWhatChangesAndDeletesWhatIsGone() throws Exception {
    Files.createDirectory(folder.resolve("out"));
    write("out/Gone.java", "class Gone {}");
    assertThat(problems("Shell\tContoso-Shell\ta\n\tName\ttext\ta\n\tDoor\tDoor\ta\n", "Open"))
        .isEmpty();
    Files.setLastModifiedTime(folder.resolve("out/Shell.java"), LONG_AGO);
    assertThat(problems("Shell\tContoso-Shell\ta\n\tName\ttext\ta\n\tDoor\tDoor\ta\n", "Open"))
        .isEmpty();
    assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**Gone.java");
    assertThat(Files.getLastModifiedTime(folder.resolve("out/Shell.java"))).isEqualTo(LONG_AGO);
  }

  @Test
  void namesRowWhoseSettingTheCatalogueLacks() throws Exception {
    assertThat(problems("Shell\tContoso-Shell\ta\n\tName\ttext\ta\n\tDoor\tDoor\ta\n", "Opn"))
        .contains("components.tsv:5: the catalogue has no setting Contoso-Shell/Door/Opn");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void namesDocumentedSettingThatHasNoRow() throws Exception {
    assertThat(problems("Shell\tContoso-Shell\ta\n\tDoor\tDoor\ta\n", "Open"))
        .isEqualTo(
            "catalogue.tsv:2: Contoso-Shell/Name is documented, and components.tsv has no row for"
                + " it\n");
  }

  @Test
  void namesTypeThatNoSettingHas() throws Exception {
    assertThat(problems("Shell\tContoso-Shell\ta\n\tName\ttext\ta\n\tDoor\tGate\ta\n", "Open"))
        .contains("components.tsv:4: no setting is a Door");
  }

  private String problems(String shell, String settingOfDoor) throws Exception {
    write("components.tsv", shell + "Door\tgroup\ta\n\t" + settingOfDoor + "\tboolean\ta\n");
    File errors = folder.resolve("errors").toFile();
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                ProjectModule.of(getClass())
                    .directory()
                    .resolve("src/main/types/WriteComponentTypes.java")
                    .toString(),
                "components.tsv",
                "catalogue.tsv",
                "out")
            .directory(folder.toFile())
            .redirectError(errors)
            .start();
    int code = program.waitFor();
    String text = Files.readString(errors.toPath()).replace("\r\n", "\n");
    assertThat(code).as(text).isEqualTo(text.isEmpty() ? 0 : 1);
    return text;
  }

  private void write(String name, String text) throws Exception {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }
}
