package io.sysprep.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sysprep.machine.Sid;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhoamiUserTest {

  private static final Sid SID = new Sid("S-1-5-21-1004336348-1177238915-682003330-500");

  @Test
  void csvIsReadWithItsHeaderAndTheEmptyLineBeforeIt() {
    assertUser(
        "\r\n\"User Name\",\"SID\"\r\n\"web-42\\administrator\",\"" + SID + "\"\r\n",
        "web-42\\administrator");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S-1-5-21-1-2-99999999999-500",
        "S-1-999999999999999999999-1",
        "S-1-5-1-2-3-4-5-6-7-8-9-10-11-12-13-14-15-16-17"
      })
  void numbersThatAreOutOfRangeMakeNoSid(String text) {
    assertThatExceptionOfType(UnreadableIdentityException.class)
        .isThrownBy(() -> WhoamiUser.parse("web-42\\administrator " + text))
        .withMessageContaining(text);
  }

  @Test
  void csvIsReadWithoutItsHeader() {
    assertUser("\"web-42\\administrator\",\"" + SID + "\"\r\n", "web-42\\administrator");
  }

  @Test
  void aNameWithQuotesCommasAndSpacesIsReadWhole() {
    assertUser(
        "\"Nom d'utilisateur\",\"SID\"\r\n\"web-42\\Doe, \"\"Jane\"\" M.\",\"" + SID + "\"\r\n",
        "web-42\\Doe, \"Jane\" M.");
  }

  @Test
  void theTableIsReadInAnyLanguage() {
    assertUser(
        """

        BENUTZERINFORMATIONEN
        ---------------------

        Benutzername          SID
        ===================== =============================================
        web-42\\Jörg Größe     %s
        """
            .formatted(SID),
        "web-42\\Jörg Größe");
    assertUser("ユーザー名 SID\n========== ===\nweb-42\\管理者 " + SID + "\n", "web-42\\管理者");
  }

  @Test
  void theTableIsReadWithoutItsHeader() {
    assertUser("web-42\\build agent " + SID + "\r\n", "web-42\\build agent");
  }

  @Test
  void theListIsReadInAnyLanguage() {
    assertUser(
        "\r\nNom d'utilisateur : web-42\\jane\r\nSID               : " + SID + "\r\n",
        "web-42\\jane");
  }

  @Test
  void theUserIsReadFromAllThatWhoamiTells() {
    assertUser(
        "User Name SID\nweb-42\\jane "
            + SID
            + "\n\nBUILTIN\\Administrators Alias S-1-5-32-544 Mandatory group\n",
        "web-42\\jane");
  }

  @Test
  void aNameThatLooksLikeASidIsTakenForAName() {
    assertUser("\"web-42\\S-1-5-18\",\"" + SID + "\"\n", "web-42\\S-1-5-18");
  }

  @Test
  void bytesInTheConsolesCodePageGiveTheNameAsItIs() {
    Charset console = ConsoleText.charset(850);
    byte[] output = ("\"Name\",\"SID\"\r\n\"web\\Jörg\",\"" + SID + "\"\r\n").getBytes(console);
    assertThat(WhoamiUser.parse(output, console)).isEqualTo(new WhoamiUser("web\\Jörg", SID));
  }

  @Test
  void bytesInAnotherCodePageStillGiveTheSid() {
    byte[] output =
        ("\"ИМЯ\",\"SID\"\r\n\"web\\Имя\",\"" + SID + "\"").getBytes(ConsoleText.charset(866));
    assertThat(WhoamiUser.parse(output, StandardCharsets.UTF_8).sid()).isEqualTo(SID);
  }

  @Test
  void aFileThatPowerShellWroteInUtf16IsRead() {
    byte[] output = ("\uFEFF\"web\\Jörg\",\"" + SID + "\"").getBytes(StandardCharsets.UTF_16LE);
    assertThat(WhoamiUser.parse(output, StandardCharsets.US_ASCII).name()).isEqualTo("web\\Jörg");
  }

  @ParameterizedTest
  @ValueSource(ints = {437, 850, 852, 866, 932, 936, 949, 950, 1252, 65001})
  void codePagesOfConsolesAreKnown(int codePage) {
    String ascii = SID.value();
    assertThat(new String(ascii.getBytes(StandardCharsets.US_ASCII), ConsoleText.charset(codePage)))
        .isEqualTo(ascii);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "VM\\root\r\n",
        "ERROR: Unable to get user SID.",
        "\"User Name\",\"SID\"\r\n",
        "S-1-5-18",
        "SID: S-1-5-18",
        "xS-1-5-18"
      })
  void outputWithoutAUserAndASidIsRefused(String output) {
    assertThatExceptionOfType(UnreadableIdentityException.class)
        .isThrownBy(() -> WhoamiUser.parse(output))
        .withMessageContaining("the output of whoami");
  }

  @Test
  void theMachineSidIsToldByALocalAccountOnly() {
    assertThat(new WhoamiUser("web-42\\jane", SID).machineSid("WEB-42")).isEqualTo(SID.issuer());
    assertThat(new WhoamiUser("corp\\jane", SID).machineSid("WEB-42")).isEmpty();
    assertThat(new WhoamiUser("nt authority\\system", Sid.LOCAL_SYSTEM).machineSid("WEB-42"))
        .isEmpty();
  }

  private static void assertUser(String output, String name) {
    assertThat(WhoamiUser.parse(output)).isEqualTo(new WhoamiUser(name, SID));
  }
}
