package io.sysprep.unattend;

import static io.sysprep.unattend.ConfigurationPass.GENERALIZE;
import static io.sysprep.unattend.ConfigurationPass.OOBE_SYSTEM;
import static io.sysprep.unattend.ConfigurationPass.SPECIALIZE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerFileEditTest {

  private static final String SHELL_SETUP = "Microsoft-Windows-Shell-Setup";

  private final String before =
      AnswerFileText.with(
          "oobeSystem",
          SHELL_SETUP,
          "      <!-- keep -->",
          "      <TimeZone>UTC</TimeZone> <!-- mine -->",
          "      <OOBE />",
          "      <UserAccounts>",
          "        <LocalAccounts>",
          "          <LocalAccount wcm:action=\"add\">",
          "            <Name>one</Name>",
          "          </LocalAccount>",
          "        </LocalAccounts>",
          "      </UserAccounts>");

  private final AnswerFile file = AnswerFileText.read(before);

  @Test
  void aChangedValueChangesOnlyItsLine() {
    AnswerFile changed = file.with(OOBE_SYSTEM, SHELL_SETUP, "TimeZone", "A & B");
    assertThat(text(changed)).isEqualTo(before.replace("<TimeZone>UTC<", "<TimeZone>A &amp; B<"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void anAddedSettingIsIndentedAndEndedAsTheFileIs(String lineEnd) {
    String own = before.replace("\n", lineEnd);
    AnswerFile changed =
        AnswerFileText.read(own).with(OOBE_SYSTEM, SHELL_SETUP, "OOBE/HideEULAPage", "true");
    String expected =
        before.replace(
            "      <OOBE />\n",
            "      <OOBE>\n        <HideEULAPage>true</HideEULAPage>\n      </OOBE>\n");
    assertThat(text(changed)).isEqualTo(expected.replace("\n", lineEnd));
  }

  @Test
  void aNewItemOfAListCarriesItsActionAndKey() {
    AnswerFile changed =
        file.with(
            OOBE_SYSTEM,
            SHELL_SETUP,
            "UserAccounts/LocalAccounts/LocalAccount[Name=two]/Group",
            "Users");
    assertThat(text(changed))
        .isEqualTo(
            before.replace(
                "          </LocalAccount>\n",
                """
                          </LocalAccount>
                          <LocalAccount wcm:action="add">
                            <Name>two</Name>
                            <Group>Users</Group>
                          </LocalAccount>
                """));
  }

  @Test
  void aKeyedValueCarriesItsKeyAsAnAttribute() {
    AnswerFile changed =
        file.with(
            SPECIALIZE,
            "Microsoft-Windows-DNS-Client",
            "DNSSuffixSearchOrder/DomainName[@keyValue=1]",
            "example.org");
    assertThat(text(changed))
        .contains("<DomainName wcm:action=\"add\" wcm:keyValue=\"1\">example.org</DomainName>")
        .contains(
            "    <component name=\"Microsoft-Windows-DNS-Client\" processorArchitecture=\"amd64\""
                + " publicKeyToken=\"31bf3856ad364e35\" language=\"neutral\""
                + " versionScope=\"nonSxS\" xmlns:xsi=");
  }

  @Test
  void anAddressIsAddedWhereItsInterfaceWantsIt() {
    String path = "Interfaces/Interface[Identifier=Ethernet]/";
    AnswerFile changed =
        file.with(
            SPECIALIZE, "Microsoft-Windows-TCPIP", path + "Ipv4Settings/DhcpEnabled", "false");
    changed =
        changed.with(
            SPECIALIZE, "Microsoft-Windows-TCPIP", path + "Ipv6Settings/DhcpEnabled", "false");
    assertThat(text(changed).indexOf("<Ipv6Settings>"))
        .isGreaterThan(text(changed).indexOf("<Ipv4Settings>"))
        .isLessThan(text(changed).indexOf("<Identifier>"));
  }

  @Test
  void aRemovedSettingTakesItsLinesWithIt() {
    assertThat(text(file.without(OOBE_SYSTEM, SHELL_SETUP, "OOBE")))
        .isEqualTo(before.replace("      <OOBE />\n", ""));
    assertThat(text(file.without(OOBE_SYSTEM, SHELL_SETUP, "TimeZone")))
        .isEqualTo(before.replace("<TimeZone>UTC</TimeZone>", ""));
    assertThat(file.without(OOBE_SYSTEM, SHELL_SETUP, "ComputerName")).isSameAs(file);
    assertThat(file.without(OOBE_SYSTEM, SHELL_SETUP).components()).isEmpty();
    assertThat(file.without(OOBE_SYSTEM).settings()).isEmpty();
  }

  @Test
  void aComponentIsAddedOnce() {
    ComponentIdentity identity = ComponentIdentity.windows("Microsoft-Windows-PnpSysprep", "amd64");
    AnswerFile changed = file.withComponent(GENERALIZE, identity);
    assertThat(changed.components(GENERALIZE, identity.name())).hasSize(1);
    assertThat(changed.withComponent(GENERALIZE, identity)).isSameAs(changed);
  }

  @Test
  void theSameValueAgainIsNoChange() {
    assertThat(file.with(OOBE_SYSTEM, SHELL_SETUP, "TimeZone", "UTC")).isSameAs(file);
  }

  @Test
  void aPasswordThatSetupDeletedCanBeSetAgain() {
    AnswerFile deleted =
        AnswerFileText.read(
            AnswerFileText.with(
                "oobeSystem",
                SHELL_SETUP,
                "<UserAccounts>",
                "  <AdministratorPassword>*SENSITIVE*DATA*DELETED*</AdministratorPassword>",
                "</UserAccounts>"));
    String path = "UserAccounts/AdministratorPassword/Value";
    AnswerFile changed = deleted.with(OOBE_SYSTEM, SHELL_SETUP, path, "x");
    assertThat(changed.value(OOBE_SYSTEM, SHELL_SETUP, path)).contains("x");
    assertThat(text(changed)).doesNotContain("SENSITIVE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OOBE/HideEULAPage",
        "UserAccounts/LocalAccounts/LocalAccount[Name=one]/Group",
        "TimeZone"
      })
  void aFileOnOneLineStaysOnOneLine(String path) {
    String line = before.replaceAll("\\n *", "");
    AnswerFile changed = AnswerFileText.read(line).with(OOBE_SYSTEM, SHELL_SETUP, path, "x");
    assertThat(changed.value(OOBE_SYSTEM, SHELL_SETUP, path)).contains("x");
    assertThat(text(changed)).doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UserAccounts",
        "UserAccounts/LocalAccounts/LocalAccount[Name=two]",
        "UserAccounts/LocalAccounts/LocalAccount[3]/Group",
        "FirstLogonCommands/SynchronousCommand/CommandLine",
        "not a path"
      })
  void whatCannotBeSetIsRefused(String path) {
    assertThatThrownBy(() -> file.with(OOBE_SYSTEM, SHELL_SETUP, path, "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aValueThatXmlCannotHoldIsRefusedWithoutQuotingIt() {
    assertThatThrownBy(() -> file.with(OOBE_SYSTEM, SHELL_SETUP, "TimeZone", "canary\u0013"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("U+0013")
        .hasMessageNotContaining("canary");
  }

  @Test
  void inRealFilesOnlyTheLinesOfTheChangedSettingDiffer() {
    for (Path path : UnattendCorpus.orSkip().wellFormed()) {
      AnswerFile real = AnswerFile.read(path);
      List<Setting> leaves = new ArrayList<>();
      real.components().forEach(component -> addLeaves(component.settings(), leaves));
      for (int i = 0; i < leaves.size(); i += 600) {
        Setting leaf = leaves.get(i);
        AnswerFile changed = real.edit(editor -> editor.text(leaf.element(), "changed"));
        assertOnlyLinesDiffer(text(real), text(changed), leaf.element().line());
        AnswerFile removed = real.edit(editor -> editor.remove(leaf.element()));
        assertOnlyLineIsGone(real, removed, leaf);
      }
    }
  }

  private static void addLeaves(List<Setting> settings, List<Setting> leaves) {
    for (Setting setting : settings) {
      if (setting.isLeaf()) {
        leaves.add(setting);
      }
      addLeaves(setting.children(), leaves);
    }
  }

  private static void assertOnlyLineIsGone(AnswerFile before, AnswerFile after, Setting setting) {
    List<String> expected = new ArrayList<>(lines(text(before)));
    String line = expected.remove(setting.element().line() - 1).strip();
    String name = setting.element().qualifiedName();
    if (line.startsWith("<" + name) && line.endsWith("</" + name + ">")) {
      assertThat(lines(text(after))).isEqualTo(expected);
    }
  }

  private static void assertOnlyLinesDiffer(String before, String after, int line) {
    List<String> old = lines(before);
    List<String> now = lines(after);
    assertThat(now.subList(0, line - 1)).isEqualTo(old.subList(0, line - 1));
    assertThat(now.get(line - 1)).contains("changed");
    int tail = now.size() - line;
    assertThat(now.subList(line, now.size())).isEqualTo(old.subList(old.size() - tail, old.size()));
  }

  private static List<String> lines(String text) {
    return List.of(text.split("\\r\\n|\\n|\\r", -1));
  }

  private static String text(AnswerFile file) {
    return new String(file.toBytes(), StandardCharsets.UTF_8);
  }
}
