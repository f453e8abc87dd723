package io.sysprep.windows.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.FakeWindows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnonymityTest {

  @ParameterizedTest
  @CsvSource({
    "D:\\Users\\jane\\x, D:\\Users\\<user>\\x",
    "c:\\users\\Jane Q. Doe\\AppData, c:\\users\\<user>\\AppData",
    "file:/C:/Users/JANE~1/a.txt, file:/C:/Users/<user>/a.txt",
    "\"C:\\\\Users\\\\jane\", \"C:\\\\Users\\\\<user>\"",
    "C:\\Users\\jane is missing, C:\\Users\\<user> is missing",
    "C:\\Users\\Public\\x, C:\\Users\\Public\\x",
    "C:\\Users\\Publican\\x, C:\\Users\\<user>\\x",
    "\"C:\\Users\\Jane Doe\" is, \"C:\\Users\\<user>\" is",
  })
  void theNameOfAProfileIsHiddenWhosesoeverItIs(String text, String hidden) {
    assertThat(Anonymity.withoutNames().apply(text)).isEqualTo(hidden);
  }

  @Test
  void aProductKeyIsHiddenAndAnythingLongerOrShorterKept() {
    assertThat(Anonymity.withoutNames().apply("ProductKey=abcde-12345-FGHIJ-67890-KLMNO."))
        .isEqualTo("ProductKey=<product key>.");
    String guid = "ef6cfc9f-8c5d-44ac-9aad-de6a2ea0ae03 AAAAA-BBBBB-CCCCC-DDDDD";
    assertThat(Anonymity.withoutNames().apply(guid)).isEqualTo(guid);
  }

  @Test
  void aUserWhomOnlyTheEnvironmentNamesIsHidden() {
    FakeWindows machine = FakeWindows.windows11().withVariable("USERNAME", "jdoe").build();
    assertThat(Anonymity.of(machine.view()).apply("JDOE runs jdoes"))
        .isEqualTo("<user> runs jdoes");
  }

  @Test
  void aNameWithBlanksIsHiddenWholeWhereThePathIsQuoted() {
    assertThat(Anonymity.withoutNames().apply("'C:\\Users\\Jane Doe' is missing"))
        .isEqualTo("'C:\\Users\\<user>' is missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S-1-5-21-1-2-3-1001",
        "S-1-5-80-3139157870-2983391045-3678747466-658725712-1809340420",
        "S-1-15-2-1-2-3-4-5-6-7",
        "S-1-15-3-1024-1-2",
        "S-1-12-1-1-2-3-4",
        "S-1-5-5-0-123456"
      })
  void aSidThatWasIssuedIsHiddenByWhomsoever(String sid) {
    assertThat(Anonymity.withoutNames().apply("is " + sid + ".")).isEqualTo("is <SID>.");
  }

  @ParameterizedTest
  @CsvSource({
    "at 10.1.2.3:443, at <address>:443",
    "at fe80::1c2d:3e4f%12, at <address>%12",
    "at 2001:db8:0:0:0:0:0:1, at <address>",
    "00-15-5D-01-02-03, <address>",
    "00:15:5d:01:02:03, <address>",
    "\\\\fs01\\images\\x.wim, \\\\<server>\\images\\x.wim",
    "asks jane@contoso.com, asks <mail>",
    "key BBBBBCCCCC22222DDDDDFFFFF, key <product key>"
  })
  void addressesServersAndKeysAreHiddenByTheirForm(String text, String hidden) {
    assertThat(Anonymity.withoutNames().apply(text)).isEqualTo(hidden);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "version 10.0.20348.2227",
        "at 12:34:56",
        "ActionPlatform::LaunchModule",
        "S-1-5-32-544 and S-1-5-18",
        "\\\\?\\Volume{1}\\",
        "\\\\.\\pipe\\x",
        "root\\cimv2: Win32_Thing",
        "MicrosoftWindowsShellSetup"
      })
  void whatOnlyLooksLikeThemIsKept(String text) {
    assertThat(Anonymity.withoutNames().apply(text)).isEqualTo(text);
  }

  @Test
  void otherUsersAndTheNetworkAreHiddenAsTheMachineTellsThem() {
    FakeWindows machine =
        FakeWindows.windows11()
            .withVariable("USERDNSDOMAIN", "contoso.com")
            .withVariable("LOGONSERVER", "\\\\DC-7")
            .withFile(WindowsPath.of("C:\\Users\\jdoe2\\ntuser.dat"), new byte[0])
            .withFile(WindowsPath.of("C:\\Users\\jdoe_admin\\ntuser.dat"), new byte[0])
            .build();
    assertThat(
            Anonymity.of(machine.view())
                .apply("jdoe2 and jdoe_admin of pc.contoso.com asked DC-7; Public did not"))
        .isEqualTo("<user> and <user> of pc.<domain> asked <server>; Public did not");
  }
}
