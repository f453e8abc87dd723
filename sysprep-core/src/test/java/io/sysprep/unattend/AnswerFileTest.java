package io.sysprep.unattend;

import static io.sysprep.unattend.ConfigurationPass.GENERALIZE;
import static io.sysprep.unattend.ConfigurationPass.OOBE_SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerFileTest {

  private static final String SHELL_SETUP = "Microsoft-Windows-Shell-Setup";

  private final AnswerFile file =
      AnswerFileText.read(
          AnswerFileText.with(
              "oobeSystem",
              SHELL_SETUP,
              "<TimeZone>W. Europe &amp; <![CDATA[<more>]]><!-- no --></TimeZone>",
              "<UserAccounts><LocalAccounts>",
              "<LocalAccount wcm:action=\"add\"><Name>one</Name><Group>Users</Group></LocalAccount>",
              "<LocalAccount wcm:action=\"add\"><Name>a/b</Name><Group>Guests</Group></LocalAccount>",
              "<DomainName wcm:action=\"add\" wcm:keyValue=\"7\">x.example</DomainName>",
              "</LocalAccounts></UserAccounts>"));

  @Test
  void aValueIsFoundByPassComponentAndPath() {
    assertThat(file.value(OOBE_SYSTEM, SHELL_SETUP, "TimeZone")).contains("W. Europe & <more>");
    assertThat(file.value(GENERALIZE, SHELL_SETUP, "TimeZone")).isEmpty();
    assertThat(file.value(OOBE_SYSTEM, "microsoft-windows-shell-setup", "TimeZone")).isPresent();
  }

  @Test
  void itemsOfAListAreFoundByChildAttributeAndPlace() {
    String accounts = "UserAccounts/LocalAccounts/";
    assertThat(value(accounts + "LocalAccount[Name=one]/Group")).isEqualTo("Users");
    assertThat(value(accounts + "LocalAccount[Name=\"a/b\"]/Group")).isEqualTo("Guests");
    assertThat(value(accounts + "LocalAccount[2]/Name")).isEqualTo("a/b");
    assertThat(value(accounts + "DomainName[@keyValue=7]")).isEqualTo("x.example");
    assertThat(file.components().get(0).settings(accounts + "LocalAccount")).hasSize(2);
  }

  @Test
  void aSettingTellsItsPathAndPlaceButNotItsValue() {
    Setting group =
        file.components()
            .get(0)
            .setting("UserAccounts/LocalAccounts/LocalAccount/Group")
            .orElseThrow();
    assertThat(group.path()).isEqualTo("UserAccounts/LocalAccounts/LocalAccount/Group");
    assertThat(group.element().line()).isEqualTo(7);
    assertThat(group.element().column()).isEqualTo(48);
    assertThat(group).hasToString(SHELL_SETUP + "/" + group.path() + " at 7:48");
  }

  @Test
  void aPathIsReadBackFromItsText() {
    for (String path :
        new String[] {
          "A", "A/B[3]/C", "A[Name=x y]", "A[@keyValue=@Firewall.dll,-1]", "A[N=\"a\"\"]\"]"
        }) {
      assertThat(SettingPath.of(path)).hasToString(path);
    }
  }

  @Test
  void whatIsNoPathIsRefusedWithThePlace() {
    for (String path :
        new String[] {"", "/A", "A/", "A//B", "A[", "A[0]", "A[x]", "A[N=a]b", "A B"}) {
      assertThatThrownBy(() -> SettingPath.of(path))
          .as(path)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("Not a setting path");
    }
  }

  @Test
  void anotherRootElementIsNotAnAnswerFile() {
    assertThatThrownBy(() -> AnswerFileText.read("<unattend/>"))
        .isInstanceOfSatisfying(
            AnswerFileException.class,
            e -> assertThat(e.problem().ruleId()).isEqualTo("not-an-answer-file"));
  }

  @Test
  void aFileIsWrittenAsItWasRead(@TempDir Path folder) throws Exception {
    Path target = folder.resolve("Unattend.xml");
    file.write(target);
    assertThat(Files.readAllBytes(target)).isEqualTo(file.toBytes());
    assertThat(AnswerFile.read(target).settings()).hasSize(1);
  }

  private String value(String path) {
    return file.value(OOBE_SYSTEM, SHELL_SETUP, path).orElseThrow();
  }
}
