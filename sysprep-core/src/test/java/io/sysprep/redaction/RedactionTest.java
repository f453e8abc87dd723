package io.sysprep.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

  private static final Redaction BY_FORM = Redaction.byForm();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UserAccounts: Password set for 'Administrator' ",
        "credentials = { domain is not specified, username is not specified, password info not logged }",
        "Installed product key ((null))",
        "the password is not set, a new one is required",
        "Password: not specified",
        "net user Administrator /active:yes",
        "net user bob * /add",
        "net user bob /logonpasswordchg:yes",
        "x -Password %ADMIN_PW% -Token ${token} -Pin <pin> --secret $env:SECRET",
        "PublicKeyToken=31bf3856ad364e35, ProcessorArchitecture=amd64",
        "wmic useraccount where name='bob' set PasswordExpires=FALSE",
        "Setting key HKEY_LOCAL_MACHINE\\SYSTEM\\Setup: dwRet = 0x5",
        "-Key 'HKLM:\\SOFTWARE\\X' -Name Wallpaper -Value 'C:\\a.jpg'",
        "reg.exe add HKLM\\SYSTEM\\Setup\\LabConfig /v BypassTPMCheck /t REG_DWORD /d 1 /f",
        "reg add HKLM\\P /v FilterAdministratorToken /t REG_DWORD /d 0 /f",
        "<settings pass=\"specialize\">, pass = oobeSystem, /ConfigurationPass:specialize",
        "for /f \"tokens=6\" %t in ('vol c:') do echo %t",
        "mkdir -p a && ssh -p 2222 h && set /p NAME=x",
        "https://h/path?x=1&key=Run and mailto:a@b",
        "Microsoft Basic Display Adapter, the bearer of this note",
        "ef6cfc9f-8c5d-44ac-9aad-de6a2ea0ae03 AAAAA-BBBBB-CCCCC-DDDDD",
        "S-1-5-21-1004336348-1177238915-682003330-512",
        "3A64F1C2D1B045D6A0F7B1C2D3E4F506 d41d8cd98f00b204e9800998ecf8427e"
      })
  void lineWithoutSecretIsTheSameObject(String line) {
    assertThat(BY_FORM.text(line)).isSameAs(line);
  }

  @ParameterizedTest
  @CsvSource({
    "ProductKey=abcde-12345-FGHIJ-67890-KLMNO., ProductKey=***.",
    "key BCDFGHJKMPQRTVWXY23467BCD there, key *** there",
    "recovery 111111-222222-333333-444444-555555-666666-777777-888888, recovery ***",
    "see ghp_0123456789abcdefghij0123 there, see *** there",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln end, *** end",
  })
  void formOfItsOwnIsFoundWithoutAnyName(String text, String redacted) {
    assertThat(BY_FORM.text(text)).isEqualTo(redacted);
  }

  @Test
  void privateKeyIsHiddenToItsLastLine() {
    String text =
        "-----BEGIN RSA PRIVATE KEY-----\nMIIE\nabcd\n-----END RSA PRIVATE KEY-----\nrest";
    assertThat(BY_FORM.text(text)).doesNotContain("MIIE", "abcd").contains("-----END", "rest");
  }

  @Test
  void elementIsHiddenOverSeveralLinesWithAllThatIsInIt() {
    String text = "<Password>\r\n  stray\r\n  <Value>CANARY1</Value>\r\n</Password>\r\n<A>b</A>";
    assertThat(BY_FORM.text(text))
        .isEqualTo("<Password>\r\n  ***\r\n  <Value>***</Value>\r\n</Password>\r\n<A>b</A>");
  }

  @Test
  void elementThatIsCutOffIsHiddenToTheEndOfItsLine() {
    assertThat(BY_FORM.text("x <Password>CANARY1 and\nmore")).isEqualTo("x <Password>***\nmore");
  }

  @Test
  void commandThatWasEncodedIsDecodedFirst() {
    String line = "powershell -NoProfile -EncodedCommand " + wide("net user bob CANARY1 /add");
    assertThat(BY_FORM.text(line)).isEqualTo("powershell -NoProfile -EncodedCommand ***");
    String twice = wide("powershell -enc " + wide("net user bob CANARY1 /add"));
    assertThat(BY_FORM.text("powershell -e " + twice)).isEqualTo("powershell -e ***");
    String narrow =
        Base64.getEncoder().encodeToString("password=CANARY1".getBytes(StandardCharsets.UTF_8));
    assertThat(BY_FORM.text("[Convert]::FromBase64String('" + narrow + "')"))
        .doesNotContain(narrow);
  }

  @Test
  void commandThatWasEncodedStaysIfItHoldsNoSecret() {
    String line = "powershell -EncodedCommand " + wide("Get-NetAdapter | Enable-NetAdapter");
    assertThat(BY_FORM.text(line)).isSameAs(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Password", "AdministratorPassword", "OfflineAdministratorPassword"})
  void hiddenPasswordIsFoundByHowItEnds(String element) {
    String hidden = wide("CANARY1" + element);
    String unpadded = hidden.replace("=", "");
    assertThat(BY_FORM.text("value [" + hidden + "] is odd")).doesNotContain(unpadded);
    assertThat(BY_FORM.text("x/" + unpadded)).isEqualTo("***");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CANARY1", "two words", "P@ss<w&rd>\"1'", "ключ-1", "a+b/c=d"})
  void knownSecretIsFoundPlainEscapedAndEncoded(String secret) {
    Redaction knowing = BY_FORM.knowing(List.of(secret));
    byte[] narrow = ("x " + secret + " y").getBytes(StandardCharsets.UTF_8);
    byte[] wide = (" " + secret + "Password").getBytes(StandardCharsets.UTF_16LE);
    for (int skipped = 0; skipped < 2; skipped++) {
      for (byte[] bytes : List.of(narrow, wide)) {
        byte[] shifted =
            new String(bytes, StandardCharsets.ISO_8859_1)
                .substring(skipped)
                .getBytes(StandardCharsets.ISO_8859_1);
        String base64 = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        assertThat(knowing.text("a:" + base64)).isEqualTo("a:***");
        assertThat(knowing.text("path/" + base64)).doesNotContain(base64);
        assertThat(knowing.text("0:" + HexFormat.of().formatHex(shifted))).isEqualTo("0:***");
        assertThat(knowing.text("0:" + HexFormat.of().withUpperCase().formatHex(shifted)))
            .isEqualTo("0:***");
      }
    }
    assertThat(knowing.text("it said " + secret + " twice")).isEqualTo("it said *** twice");
    assertThat(knowing.text(secret + secret)).isEqualTo("***");
    assertThat(knowing.text("{\"a\":\"" + secret.replace("\"", "\\\"") + "\"}"))
        .isEqualTo("{\"a\":\"***\"}");
    assertThat(knowing.text(escaped(secret))).isEqualTo("***");
  }

  @Test
  void shortSecretIsNoPartOfWordsAndCommonOneIsNotLookedFor() {
    Redaction knowing = BY_FORM.knowing(List.of("test", "abc", "Windows", "", "true"));
    String text = "tests of C:\\Windows in abc are true";
    assertThat(knowing.text(text)).isSameAs(text);
    assertThat(knowing.text("a test, (test) test")).isEqualTo("a ***, (***) ***");
  }

  @Test
  void knownSecretThatHoldsAnotherIsHiddenWhole() {
    Redaction knowing = BY_FORM.knowing(List.of("CANARY", "CANARY1", "1CAN2ARY", "ARY1CAN2"));
    assertThat(knowing.text("xCANARY12 x1CAN2ARY1CAN2x")).isEqualTo("x***2 x***x");
  }

  @Test
  void longSecretIsHiddenWhole() {
    String secret = "abcdefghij0123456789 ".repeat(20).strip();
    assertThat(BY_FORM.knowing(List.of(secret)).text("<" + secret + ">")).isEqualTo("<***>");
  }

  @Test
  void markIsTheCallersAndNotRedactedAgain() {
    Redaction marking = BY_FORM.knowing(List.of("CANARY1")).marking("*SENSITIVE*DATA*DELETED*");
    String once = marking.text("net user bob CANARY1 /add; password=CANARY1");
    assertThat(once)
        .isEqualTo("net user bob *SENSITIVE*DATA*DELETED* /add; password=*SENSITIVE*DATA*DELETED*");
    assertThat(marking.text(once)).isSameAs(once);
  }

  @ParameterizedTest
  @CsvSource({
    "DefaultPassword, anything, ***",
    "ApiKey, anything, ***",
    "PublicKeyToken, 31bf3856ad364e35, 31bf3856ad364e35",
    "Path, net user bob CANARY1, net user bob ***",
    "pass, specialize, specialize",
    "pass, CANARY1, ***",
    "Value, anything, anything",
  })
  void valueIsSecretByItsNameOrByWhatItHolds(String name, String value, String redacted) {
    assertThat(BY_FORM.value(name, value)).isEqualTo(redacted);
  }

  @Test
  void anyTextIsReadToItsEnd() {
    Random random = new Random(12);
    String[] pieces = {
      "password",
      "=",
      ":",
      " ",
      "\"",
      "'",
      "<",
      ">",
      "/",
      "-",
      "p",
      "&quot;",
      "\n",
      "net user",
      "key",
      "$",
      "(",
      ")",
      "[",
      "]",
      "\\",
      "://",
      "@",
      "is",
      "for",
      "-----begin private key-----",
      "/d",
      "/v",
      "密码",
      "AAAA",
      "\uD83D",
      "\u0000",
      "%",
      "{",
      "}",
      ",",
      ";",
      "&",
      "bearer",
      "eyj",
      "value"
    };
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      String once = BY_FORM.text(text.toString());
      assertThat(once.replace(Redaction.MARK, "")).hasSizeLessThanOrEqualTo(text.length());
    }
  }

  private static String wide(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_16LE));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
