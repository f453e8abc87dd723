package io.sysprep.unattend;

import static io.sysprep.unattend.ConfigurationPass.OOBE_SYSTEM;
import static io.sysprep.unattend.ConfigurationPass.SPECIALIZE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.machine.Architecture;
import io.sysprep.secrets.SecretForms;
import io.sysprep.unattend.catalogue.Catalogue;
import io.sysprep.unattend.component.FilledBeans;
import io.sysprep.unattend.component.Password;
import io.sysprep.unattend.component.ShellSetup;
import io.sysprep.unattend.xml.XmlElement;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

  private static final String SHELL_SETUP = "Microsoft-Windows-Shell-Setup";
  private static final String CANARY = "CanaryTweet";
  private static final String HIDDEN = hidden(CANARY + "9").reveal();
  private static final String KEY = "BCDFG-HJKMN-PQRTV-WXY23-46789";

  private static final String TEXT =
      AnswerFileText.with(
          "oobeSystem",
          SHELL_SETUP,
          "<!-- <AdministratorPassword><Value>" + CANARY + "0</Value></AdministratorPassword> -->",
          "<!-- the password is " + CANARY + "1 -->",
          "<ProductKey>" + KEY + "</ProductKey>",
          "<UserAccounts><AdministratorPassword><Value>" + CANARY + "2</Value>",
          "<PlainText>true</PlainText></AdministratorPassword></UserAccounts>",
          "<AutoLogon><Password><Value>\n" + HIDDEN + "\n</Value><PlainText>false</PlainText>",
          "</Password></AutoLogon>",
          "<FirstLogonCommands><SynchronousCommand wcm:action=\"add\"><Order>1</Order>",
          "<CommandLine>net user admin " + CANARY + "3 /add</CommandLine></SynchronousCommand>",
          "<SynchronousCommand wcm:action=\"add\"><Order>2</Order>",
          "<CommandLine>echo " + CANARY + "2 " + KEY + "</CommandLine></SynchronousCommand>",
          "<SynchronousCommand wcm:action=\"add\"><Order>3</Order><CommandLine><![CDATA[x",
          "-DefaultPassword '" + CANARY + "4']]></CommandLine></SynchronousCommand>",
          "</FirstLogonCommands>",
          "</component><component name=\"Microsoft-Windows-UnattendedJoin\">",
          "<Identification><Credentials><Password>" + CANARY + "5</Password></Credentials>",
          "<Provisioning><AccountData>" + CANARY + "6</AccountData></Provisioning>",
          "</Identification>",
          "</component><component name=\"Vendor-Component\">",
          "<ServicePassword>" + CANARY + "7</ServicePassword>");

  /** Every typed component with every secret that it can hold, and one that is hidden. */
  private static final AnswerFile TYPED = typed();

  private final AnswerFile file = AnswerFileText.read(TEXT);

  @ParameterizedTest
  @CsvSource({
    "UABhAHMAcwB3AG8AcgBkADEAMgAzADQANgBQAGEAcwBzAHcAbwByAGQA, Password12346",
    "cABhAHMAcwB3AG8AcgBkAFAAYQBzAHMAdwBvAHIAZAA=, password",
    "cAB3AFAAYQBzAHMAdwBvAHIAZAA, pw",
    "' cAB3AFAAYQBz AHMAdwBv\nAHIAZAA= ', pw",
    "UABhAHMAcwB3AG8AcgBkAA==, ''"
  })
  void aHiddenPasswordIsDecodedUnpaddedAndWithWhiteSpace(String value, String password) {
    assertThat(HiddenPassword.decode(Secret.of(value), "Password").password())
        .contains(Secret.of(password));
  }

  @Test
  void aPasswordIsHiddenAsWindowsReadsIt() {
    assertThat(hidden("pw").reveal()).isEqualTo("cAB3AFAAYQBzAHMAdwBvAHIAZAA=");
  }

  @Test
  void aWrongSuffixAndWhatIsNoEncodingAreToldApart() {
    assertThat(HiddenPassword.decode(hidden("pw"), "AdministratorPassword"))
        .isInstanceOf(HiddenPassword.WrongSuffix.class);
    assertThat(HiddenPassword.decode(Secret.of("P@ssw0rd!"), "Password"))
        .isEqualTo(new HiddenPassword.Undecodable());
    assertThat(HiddenPassword.decode(Secret.of("QQ=="), "Password").password()).isEmpty();
  }

  @Test
  void everySensitiveValueIsFound() {
    assertThat(file.sensitiveValues())
        .extracting(SensitiveValue::kind)
        .containsExactly(
            SensitiveKind.PRODUCT_KEY,
            SensitiveKind.PLAIN_PASSWORD,
            SensitiveKind.HIDDEN_PASSWORD,
            SensitiveKind.CLEAR_PASSWORD,
            SensitiveKind.JOIN_BLOB,
            SensitiveKind.CLEAR_PASSWORD);
    assertThat(file.sensitiveValues().get(2).secret()).isEqualTo(Secret.of(CANARY + "9"));
  }

  @Test
  void aRedactedCopyHoldsNoSecretAndIsOtherwiseTheSame() {
    AnswerFile redacted = file.redacted();
    String text = text(redacted);
    assertThat(text).doesNotContain(CANARY, KEY, HIDDEN);
    assertThat(text.lines().count()).isLessThanOrEqualTo(TEXT.lines().count());
    assertThat(redacted.value(OOBE_SYSTEM, SHELL_SETUP, "AutoLogon/Password/PlainText"))
        .contains("false");
    assertThat(text).contains("net user admin *SENSITIVE*DATA*DELETED*", "<Order>2</Order>");
    assertThat(redacted.sensitiveValues()).isEmpty();
    assertThat(redacted.redacted()).isSameAs(redacted);
  }

  @Test
  void plainPasswordsAreHiddenAndTheFlagSaysSo() {
    AnswerFile hidden = file.withHiddenPasswords();
    String path = "UserAccounts/AdministratorPassword/";
    assertThat(hidden.value(OOBE_SYSTEM, SHELL_SETUP, path + "PlainText")).contains("false");
    assertThat(
            HiddenPassword.decode(
                    Secret.of(hidden.value(OOBE_SYSTEM, SHELL_SETUP, path + "Value").orElseThrow()),
                    "AdministratorPassword")
                .password())
        .contains(Secret.of(CANARY + "2"));
    assertThat(hidden.withHiddenPasswords()).isSameAs(hidden);
  }

  @Test
  void aMissingFlagIsAddedAndAPlaceholderIsLeftAlone() {
    AnswerFile unflagged =
        AnswerFileText.read(
            AnswerFileText.with(
                "oobeSystem",
                SHELL_SETUP,
                "<AutoLogon><Password><Value>abc</Value></Password></AutoLogon>",
                "<UserAccounts><AdministratorPassword><Value>${pw}</Value>",
                "</AdministratorPassword></UserAccounts>"));
    AnswerFile hidden = unflagged.withHiddenPasswords();
    assertThat(hidden.value(OOBE_SYSTEM, SHELL_SETUP, "AutoLogon/Password/PlainText"))
        .contains("false");
    assertThat(hidden.value(OOBE_SYSTEM, SHELL_SETUP, "UserAccounts/AdministratorPassword/Value"))
        .contains("${pw}");
  }

  @ParameterizedTest
  @MethodSource("files")
  void noPublicPathButRevealAndValueShowsASecret(AnswerFile file) {
    List<String> shown = new ArrayList<>();
    shown.add(file.toString());
    shown.add(AnswerFile.rules().toString());
    shown.add(file.problems().toString());
    shown.add(file.problems(IntendedUse.unstated().forSysprep().onBuild(26100)).toString());
    shown.add(file.sensitiveValues().toString());
    shown.add(file.settings().toString());
    shown.add(file.components().toString());
    shown.add(file.packages().toString() + file.extensions() + file.offlineImage());
    file.components().forEach(component -> show(component.settings(), shown));
    file.sensitiveValues().forEach(value -> shown.add(value.secret().toString()));
    shown.add(HiddenPassword.decode(Secret.of(HIDDEN), "Password").toString());
    shown.add(HiddenPassword.decode(Secret.of(HIDDEN), "Other").toString());
    shown.add(SettingPath.of("AutoLogon").toString());
    assertThat(shown).noneMatch(SecretsTest::showsASecret);
  }

  @Test
  void noTypedComponentShowsTheSecretsThatItHolds() {
    List<String> shown = new ArrayList<>();
    for (Object component : FilledBeans.ofEveryComponent().toList()) {
      shown.addAll(FilledBeans.shownBy(component));
      shown.addAll(FilledBeans.shownBy(TYPED.component(component.getClass()).orElseThrow()));
    }
    assertThat(shown).contains("Optional[[secret]]").noneMatch(SecretsTest::showsASecret);
  }

  @Test
  void aRedactedCopyHoldsNothingOfWhatTypedComponentsPutIn() {
    AnswerFile redacted = TYPED.redacted();
    assertThat(text(TYPED)).contains(FilledBeans.CANARY, HIDDEN);
    assertThat(text(redacted)).doesNotContain(CANARY, HIDDEN);
    assertThat(redacted.sensitiveValues()).isEmpty();
  }

  @Test
  void noSecretOfATypedComponentThatCannotBeWrittenIsInTheException() {
    ShellSetup shell = new ShellSetup().productKey(Secret.of(CANARY + "8\u0000"));
    assertThatThrownBy(() -> TYPED.with(OOBE_SYSTEM, shell))
        .satisfies(e -> assertThat(showsASecret(printed(e))).isFalse());
    assertThatThrownBy(() -> TYPED.with(SPECIALIZE, shell))
        .satisfies(e -> assertThat(showsASecret(printed(e))).isFalse());
  }

  @Test
  void noBrokenFileShowsASecretInItsException() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < bytes.length - 12; length++) {
      String broken = new String(bytes, 0, length, StandardCharsets.UTF_8);
      assertRefusedQuietly(broken);
      assertRefusedQuietly(broken + "<" + TEXT.substring(length));
      assertRefusedQuietly(broken + "\u0001" + TEXT.substring(length));
    }
  }

  @Test
  void noEditShowsASecretInItsException() {
    assertThatThrownBy(() -> file.with(OOBE_SYSTEM, SHELL_SETUP, "UserAccounts", CANARY))
        .hasMessageNotContaining(CANARY);
    assertThatThrownBy(() -> file.with(OOBE_SYSTEM, SHELL_SETUP, "TimeZone", CANARY + "\u0000"))
        .hasMessageNotContaining(CANARY);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aRedactedCopyHoldsNoSecretOfACommandACommentOrASection(String form) {
    String escaped =
        form.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
    String text =
        AnswerFileText.with(
            "oobeSystem",
            SHELL_SETUP,
            "<FirstLogonCommands><SynchronousCommand wcm:action=\"add\"><Order>1</Order>",
            "<CommandLine>" + escaped + "</CommandLine>",
            "<Description x=\"" + escaped + "\"><![CDATA[" + form.replace("]]>", "") + "]]>",
            "</Description></SynchronousCommand></FirstLogonCommands>",
            "<!-- " + form.replace("--", "/") + " -->");
    AnswerFile redacted = AnswerFileText.read(text).redacted();
    assertThat(text(redacted)).doesNotContain(CANARY);
    assertThat(redacted.redacted()).isSameAs(redacted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Secret",
        "Pwd",
        "Pass",
        "Passphrase",
        "PasswordValue",
        "ApiKey",
        "JoinToken",
        "WifiKey",
        "PreSharedKey",
        "keyMaterial",
        "Kennwort",
        "MotDePasse",
        "AccountData",
        "ProductKey"
      })
  void aRedactedCopyHoldsNoSecretThatAnElementOrAnAttributeIsNamedAfter(String name) {
    AnswerFile redacted =
        AnswerFileText.read(
                AnswerFileText.with(
                    "oobeSystem",
                    "Vendor-Component",
                    "<" + name + ">" + CANARY + "</" + name + ">",
                    "<Any " + name + "=\"" + CANARY + "\"/>"))
            .redacted();
    assertThat(text(redacted)).doesNotContain(CANARY).contains("<" + name + ">*SENSITIVE");
  }

  @Test
  void aRedactedCopyHoldsNothingThatStandsBesideAPasswordInItsElement() {
    AnswerFile redacted =
        AnswerFileText.read(
                AnswerFileText.with(
                    "oobeSystem",
                    SHELL_SETUP,
                    "<AutoLogon><Password>\n  " + CANARY + "\n  <Value>" + CANARY + "</Value>",
                    "<!-- " + CANARY + " --><PlainText>true</PlainText></Password>",
                    "<Username>bob</Username></AutoLogon>"))
            .redacted();
    assertThat(text(redacted))
        .doesNotContain(CANARY)
        .contains("<PlainText>true</PlainText>", "<Username>bob</Username>");
  }

  @Test
  void aRedactedCopyHoldsNoCommandThatWasEncodedAndHoldsASecret() {
    String encoded =
        Base64.getEncoder()
            .encodeToString(("net user a " + CANARY).getBytes(StandardCharsets.UTF_16LE));
    AnswerFile redacted =
        AnswerFileText.read(
                AnswerFileText.with(
                    "oobeSystem",
                    SHELL_SETUP,
                    "<FirstLogonCommands><SynchronousCommand><CommandLine>powershell -enc "
                        + encoded
                        + "</CommandLine></SynchronousCommand></FirstLogonCommands>"))
            .redacted();
    assertThat(text(redacted)).doesNotContain(encoded).contains("powershell -enc *SENSITIVE");
  }

  /** In a file of which much is said, too. */
  @ParameterizedTest
  @ValueSource(ints = {0, 500})
  void noProblemQuotesASecretThatWasTypedIntoTheWrongSetting(int others) {
    String secret = CANARY + "1";
    AnswerFile wrong =
        AnswerFileText.read(
            AnswerFileText.with(
                "oobeSystem\"><component name=\"x\"/></settings><settings pass=\"" + secret,
                SHELL_SETUP,
                "<AutoLogon><Password><Value>x</Value><PlainText>" + secret + "</PlainText>",
                "</Password><Enabled>" + secret + "</Enabled><LogonCount>" + secret,
                "</LogonCount></AutoLogon><TimeZone>" + secret + "</TimeZone>",
                "<TimeZone>No such place</TimeZone>".repeat(others)));
    assertThat(wrong.problems()).hasSizeGreaterThan(3 + others);
    assertThat(wrong.problems().toString()).doesNotContain(secret);
  }

  @Test
  void realFilesLoseNothingButSecrets() {
    UnattendCorpus.orSkip()
        .wellFormed()
        .forEach(
            path -> {
              AnswerFile file = AnswerFile.read(path);
              AnswerFile redacted = file.redacted();
              assertThat(redacted.components()).hasSameSizeAs(file.components());
              assertThat(text(redacted).lines().count())
                  .as("%s", path)
                  .isLessThanOrEqualTo(text(file).lines().count());
            });
  }

  @Test
  void realFilesLoseEveryValueThatIsSensitive() {
    UnattendCorpus.orSkip()
        .wellFormed()
        .forEach(
            path -> {
              AnswerFile redacted = AnswerFile.read(path).redacted();
              assertThat(redacted.sensitiveValues()).as("%s", path).isEmpty();
            });
  }

  @Test
  void aLongRunOfLettersOrPaddingIsPassedInOneGo() {
    String run = "p".repeat(300_000) + "=".repeat(300_000) + "x";
    AnswerFile blob =
        AnswerFileText.read(
            AnswerFileText.with(
                "oobeSystem",
                SHELL_SETUP,
                "<AutoLogon><Password><Value>" + run + "</Value></Password></AutoLogon>",
                "<!-- " + run + " -->"));
    assertThat(blob.redacted().sensitiveValues()).isEmpty();
  }

  static List<String> forms() {
    return SecretForms.of(CANARY + "!1");
  }

  static Stream<AnswerFile> files() {
    return Stream.of(AnswerFileText.read(TEXT), TYPED);
  }

  private static AnswerFile typed() {
    AnswerFile file = AnswerFileBuilder.forSysprep(Architecture.AMD64).build();
    for (Object component : FilledBeans.ofEveryComponent().toList()) {
      file = file.with(OOBE_SYSTEM, component);
    }
    ShellSetup shell = file.component(ShellSetup.class).orElseThrow();
    Password password = new Password().value(hidden(CANARY + "9")).plainText(false);
    shell.autoLogon().orElseThrow().password(password);
    return file.with(OOBE_SYSTEM, shell);
  }

  private static String text(AnswerFile file) {
    return new String(file.toBytes(), StandardCharsets.UTF_8);
  }

  private static Secret hidden(String password) {
    return HiddenPassword.encode(Secret.of(password), "Password");
  }

  private static String printed(Throwable thrown) {
    StringWriter out = new StringWriter();
    thrown.printStackTrace(new PrintWriter(out));
    return out.toString();
  }

  private static void assertRefusedQuietly(String broken) {
    try {
      AnswerFileText.read(broken);
    } catch (AnswerFileException e) {
      assertThat(showsASecret(e.toString() + e.problem() + e.problem().remedy()))
          .as("%s", e.problem().ruleId())
          .isFalse();
    }
  }

  private static void show(List<Setting> settings, List<String> shown) {
    for (Setting setting : settings) {
      XmlElement element = setting.element();
      shown.add(setting + " " + element + element.attributes() + setting.path());
      show(setting.children(), shown);
    }
  }

  private static boolean showsASecret(String text) {
    return Pattern.compile(CANARY + "\\d|" + KEY).matcher(text).find() || text.contains(HIDDEN);
  }

  /** A password typed into the wrong place is one still. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<AutoLogon><Enabled>CanaryTweet</Enabled></AutoLogon>",
        "<AutoLogon><LogonCount>CanaryTweet</LogonCount></AutoLogon>",
        "<AutoLogon><Password><Value/><PlainText>CanaryTweet</PlainText></Password></AutoLogon>",
        "<TimeZone>CanaryTweet</TimeZone>",
        "<CopyProfile>CanaryTweet1!</CopyProfile>",
        "<OOBE><NetworkLocation>CanaryTweet</NetworkLocation></OOBE>",
        "</component></settings><settings pass=\"CanaryTweet\"><component name=\"\"><x/>"
      })
  void noMessageQuotesWhatWasTypedIntoTheWrongSetting(String setting) {
    String all = AnswerFileText.read(inShell(setting)).problems().toString();
    assertThat(all).contains("[").doesNotContainIgnoringCase(CANARY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P&CanaryTweet;1",
        "P<CanaryTweet",
        "P<CanaryTweet>w",
        "P<a:CanaryTweet>",
        "P<?CanaryTweet"
      })
  void noRefusalQuotesAPieceOfAPassword(String password) {
    String setting = "<AutoLogon><Password><Value>" + password + "</Value></Password></AutoLogon>";
    assertThatThrownBy(() -> AnswerFileText.read(inShell(setting)))
        .isInstanceOf(AnswerFileException.class)
        .message()
        .doesNotContain(CANARY);
  }

  @Test
  void aPasswordWhoseFlagHoldsElementsStaysAsItIs() {
    AnswerFile odd =
        AnswerFileText.read(
            inShell(
                "<AutoLogon><Password><Value>pw</Value><PlainText><b/></PlainText></Password>"
                    + "</AutoLogon>"));
    assertThat(odd.withHiddenPasswords().toBytes()).isEqualTo(odd.toBytes());
  }

  private static String inShell(String setting) {
    return AnswerFileText.with("oobeSystem", SHELL_SETUP, setting);
  }

  /** The search looks up settings of these names only. */
  @Test
  void everySecretOfTheCatalogueHasNameThatTheSearchLooksFor() {
    assertThat(Catalogue.windows().names())
        .flatMap(name -> Catalogue.windows().component(name).orElseThrow().settings())
        .filteredOn(setting -> setting.secret().isPresent())
        .isNotEmpty()
        .allMatch(setting -> new NameOfSecret().test(setting.name()));
  }
}
