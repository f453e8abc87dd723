package io.sysprep.unattend;

import static io.sysprep.unattend.ConfigurationPass.OOBE_SYSTEM;
import static io.sysprep.unattend.ConfigurationPass.SPECIALIZE;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.unattend.component.Credentials;
import io.sysprep.unattend.component.DnsClient;
import io.sysprep.unattend.component.Identification;
import io.sysprep.unattend.component.IpSettings;
import io.sysprep.unattend.component.KeyedValue;
import io.sysprep.unattend.component.LogonCommand;
import io.sysprep.unattend.component.Oobe;
import io.sysprep.unattend.component.Password;
import io.sysprep.unattend.component.ShellSetup;
import io.sysprep.unattend.component.Tcpip;
import io.sysprep.unattend.component.TcpipInterface;
import io.sysprep.unattend.component.UnattendedJoin;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedComponentEditTest {

  private static final String SHELL = "Microsoft-Windows-Shell-Setup";

  private static final String[] SETTINGS = {
    "      <!-- keep me -->",
    "      <OOBE>",
    "        <HideEULAPage>true</HideEULAPage>",
    "        <BypassEverything>true</BypassEverything>",
    "        <ProtectYourPC>%{ if strict }1%{ else }3%{ endif }</ProtectYourPC>",
    "      </OOBE>",
    "      <FirstLogonCommands>",
    "        <!-- the order counts -->",
    "        <SynchronousCommand wcm:action=\"add\">",
    "          <CommandLine>a</CommandLine>",
    "          <Order>1</Order>",
    "        </SynchronousCommand>",
    "        <SynchronousCommand wcm:action=\"add\">",
    "          <Order>2</Order>",
    "          <CommandLine>b</CommandLine>",
    "        </SynchronousCommand>",
    "      </FirstLogonCommands>",
    "      <TimeZone>UTC</TimeZone>"
  };

  private final String text = AnswerFileText.with("oobeSystem", SHELL, SETTINGS);
  private final AnswerFile file = AnswerFileText.read(text);

  @Test
  void aComponentIsReadFromItsPassOnly() {
    assertThat(file.component(OOBE_SYSTEM, ShellSetup.class).flatMap(ShellSetup::timeZone))
        .contains("UTC");
    assertThat(file.component(SPECIALIZE, ShellSetup.class)).isEmpty();
  }

  @Test
  void settingBackWhatWasReadChangesNoByte() {
    assertThat(file.with(OOBE_SYSTEM, shell())).isSameAs(file);
  }

  @Test
  void aChangedValueChangesItsLineOnly() {
    AnswerFile changed = file.with(OOBE_SYSTEM, shell().timeZone("W. Europe Standard Time"));
    assertThat(text(changed)).isEqualTo(text.replace(">UTC<", ">W. Europe Standard Time<"));
  }

  @Test
  void aRemovedValueTakesItsLineWithIt() {
    AnswerFile changed = file.with(OOBE_SYSTEM, shell().timeZone(null));
    assertThat(text(changed)).isEqualTo(text.replace("      <TimeZone>UTC</TimeZone>\n", ""));
  }

  @Test
  void anAddedValueComesOnItsOwnLineAtTheIndentationOfItsSiblings() {
    ShellSetup shell = shell();
    shell.oobe().orElseThrow().hideWirelessSetupInOobe(true);
    assertThat(text(file.with(OOBE_SYSTEM, shell)))
        .isEqualTo(
            text.replace(
                "      </OOBE>\n",
                "        <HideWirelessSetupInOOBE>true</HideWirelessSetupInOOBE>\n      </OOBE>\n"));
  }

  @Test
  void whatTheTypeDoesNotKnowOrCannotHoldStaysWhenItsGroupIsChanged() {
    ShellSetup shell = shell();
    shell.oobe().orElseThrow().hideEulaPage(null);
    assertThat(text(file.with(OOBE_SYSTEM, shell)))
        .contains("<BypassEverything>true", "%{ if strict }1", "<!-- keep me -->")
        .doesNotContain("HideEULAPage");
  }

  @Test
  void aValueThatTheTypeCouldNotHoldIsReplacedNotDoubled() {
    ShellSetup shell = shell();
    shell.oobe().orElseThrow().protectYourPc(3);
    String line = "<ProtectYourPC>%{ if strict }1%{ else }3%{ endif }</ProtectYourPC>";
    assertThat(text(file.with(OOBE_SYSTEM, shell)))
        .isEqualTo(text.replace(line, "<ProtectYourPC>3</ProtectYourPC>"));
  }

  @Test
  void aListItemIsFoundByItsKeyNotByItsPlace() {
    ShellSetup shell = shell();
    List<LogonCommand> reversed = new ArrayList<>(shell.firstLogonCommands());
    shell.firstLogonCommands().clear();
    shell.firstLogonCommands().add(reversed.get(1).commandLine("c"));
    shell.firstLogonCommands().add(reversed.get(0));
    assertThat(text(file.with(OOBE_SYSTEM, shell)))
        .isEqualTo(text.replace("<CommandLine>b<", "<CommandLine>c<"));
  }

  @Test
  void anAddedListItemGetsTheListAction() {
    ShellSetup shell = shell();
    shell.firstLogonCommands().add(new LogonCommand().order(3).commandLine("x < y"));
    assertThat(text(file.with(OOBE_SYSTEM, shell)))
        .isEqualTo(
            text.replace(
                "      </FirstLogonCommands>\n",
                """
                        <SynchronousCommand wcm:action="add">
                          <CommandLine>x &lt; y</CommandLine>
                          <Order>3</Order>
                        </SynchronousCommand>
                      </FirstLogonCommands>
                """
                    .indent(0)));
  }

  @Test
  void aListWhoseItemsAreAllReplacedKeepsItsComment() {
    ShellSetup shell = shell();
    shell.firstLogonCommands().clear();
    shell.firstLogonCommands().add(new LogonCommand().order(7).commandLine("only"));
    String changed = text(file.with(OOBE_SYSTEM, shell));
    assertThat(changed).contains("<!-- the order counts -->", "<Order>7</Order>");
    assertThat(changed).doesNotContain("<Order>1</Order>", "<Order>2</Order>");
  }

  @Test
  void aSettingIsAddedBesideTheLastOneThatIsRemoved() {
    ShellSetup shell = shell().timeZone(null).oemName("ACME");
    assertThat(text(file.with(OOBE_SYSTEM, shell)))
        .contains("      <OEMName>ACME</OEMName>\n    </component>")
        .doesNotContain("TimeZone");
  }

  @Test
  void aRemovedGroupIsGoneWithAllThatIsInIt() {
    assertThat(text(file.with(OOBE_SYSTEM, shell().oobe(null)))).doesNotContain("OOBE>", "Bypass");
  }

  @Test
  void aRedactedPasswordIsReplacedByTheNewOne() {
    AnswerFile redacted =
        AnswerFileText.read(
            AnswerFileText.with(
                "oobeSystem",
                SHELL,
                "<UserAccounts><AdministratorPassword>*SENSITIVE*DATA*DELETED*"
                    + "</AdministratorPassword></UserAccounts>"));
    ShellSetup shell = redacted.component(OOBE_SYSTEM, ShellSetup.class).orElseThrow();
    shell
        .userAccounts()
        .orElseThrow()
        .administratorPassword(new Password().value(Secret.of("new")).plainText(true));
    assertThat(text(redacted.with(OOBE_SYSTEM, shell)))
        .contains("<Value>new</Value>")
        .doesNotContain("SENSITIVE");
  }

  @Test
  void aSecretKeepsItsWhiteSpaceAndItsMarkupUntilItIsChanged() {
    String secrets =
        AnswerFileText.with(
            "specialize",
            "Microsoft-Windows-UnattendedJoin",
            "<Identification>",
            "<Credentials><Password><![CDATA[a<b]]></Password></Credentials>",
            "<MachinePassword>",
            "  c&amp;d ",
            "</MachinePassword>",
            "<Provisioning><AccountData></AccountData></Provisioning>",
            "</Identification>");
    AnswerFile before = AnswerFileText.read(secrets);
    UnattendedJoin join = before.component(SPECIALIZE, UnattendedJoin.class).orElseThrow();
    Identification identification = join.identification().orElseThrow();
    assertThat(identification.credentials().flatMap(Credentials::password))
        .contains(Secret.of("a<b"));
    assertThat(before.with(SPECIALIZE, join)).isSameAs(before);
    identification.provisioning().orElseThrow().accountData(Secret.of("e&f"));
    assertThat(text(before.with(SPECIALIZE, join)))
        .isEqualTo(secrets.replace("<AccountData><", "<AccountData>e&amp;f<"));
  }

  @Test
  void aPassWithoutTheComponentGetsItWithoutEmptyGroups() {
    ShellSetup shell = new ShellSetup().computerName("*").oobe(new Oobe());
    AnswerFile changed = file.with(SPECIALIZE, shell);
    assertThat(changed.value(SPECIALIZE, SHELL, "ComputerName")).contains("*");
    assertThat(changed.components(SPECIALIZE, SHELL))
        .singleElement()
        .satisfies(component -> assertThat(component.settings()).hasSize(1));
    assertThat(changed.problems()).extracting(AnswerFileProblem::line).allMatch(line -> line < 40);
  }

  @Test
  void theMembersOfAnInterfaceAreWrittenInTheOrderThatWindowsWants() {
    Tcpip tcpip = new Tcpip();
    tcpip
        .interfaces()
        .add(
            new TcpipInterface()
                .identifier("Ethernet")
                .ipv4Settings(new IpSettings().dhcpEnabled(false)));
    tcpip.interfaces().get(0).unicastIpAddresses().add(new KeyedValue("1", "10.0.0.2/24"));
    AnswerFile changed = file.with(SPECIALIZE, tcpip);
    assertThat(text(changed))
        .containsSubsequence("<Ipv4Settings>", "<Identifier>", "<UnicastIpAddresses>")
        .contains("<IpAddress wcm:action=\"add\" wcm:keyValue=\"1\">10.0.0.2/24</IpAddress>");
  }

  @Test
  void aListByAttributeIsChangedInPlace() {
    AnswerFile before =
        AnswerFileText.read(
            AnswerFileText.with(
                "specialize",
                "Microsoft-Windows-DNS-Client",
                "<DNSSuffixSearchOrder>",
                "<DomainName wcm:action=\"add\" wcm:keyValue=\"1\">a.example</DomainName>",
                "<DomainName wcm:action=\"add\" wcm:keyValue=\"2\">b.example</DomainName>",
                "</DNSSuffixSearchOrder>"));
    DnsClient dns = before.component(SPECIALIZE, DnsClient.class).orElseThrow();
    dns.dnsSuffixSearchOrder().get(1).value("c.example");
    assertThat(text(before.with(SPECIALIZE, dns)))
        .isEqualTo(text(before).replace("b.example", "c.example"));
  }

  private ShellSetup shell() {
    return file.component(OOBE_SYSTEM, ShellSetup.class).orElseThrow();
  }

  private static String text(AnswerFile answerFile) {
    return new String(answerFile.toBytes(), StandardCharsets.UTF_8);
  }
}
