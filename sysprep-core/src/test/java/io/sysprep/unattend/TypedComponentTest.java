package io.sysprep.unattend;

import static io.sysprep.unattend.ConfigurationPass.OOBE_SYSTEM;
import static io.sysprep.unattend.ConfigurationPass.SPECIALIZE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.unattend.component.IpSettings;
import io.sysprep.unattend.component.LocalAccount;
import io.sysprep.unattend.component.LogonCommand;
import io.sysprep.unattend.component.Oobe;
import io.sysprep.unattend.component.ShellSetup;
import io.sysprep.unattend.component.Tcpip;
import io.sysprep.unattend.component.TcpipInterface;
import io.sysprep.unattend.component.UserAccounts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Typed components on the lossless layer. */
class TypedComponentTest {

  private static final String TEXT =
      AnswerFileText.with(
          "oobeSystem",
          "Microsoft-Windows-Shell-Setup",
          "      <TimeZone>UTC</TimeZone> <!-- mine -->",
          "      <Unheard>of</Unheard>",
          "      <OOBE>",
          "        <NetworkLocation>Moon</NetworkLocation>",
          "        <ProtectYourPC>3</ProtectYourPC>",
          "      </OOBE>",
          "      <FirstLogonCommands>",
          "        <SynchronousCommand wcm:action=\"add\">",
          "          <!-- one -->",
          "          <Order>1</Order>",
          "          <CommandLine>a</CommandLine>",
          "        </SynchronousCommand>",
          "        <SynchronousCommand wcm:action=\"add\">",
          "          <Order>2</Order>",
          "          <CommandLine>b</CommandLine>",
          "        </SynchronousCommand>",
          "      </FirstLogonCommands>");

  private final AnswerFile file = AnswerFileText.read(TEXT);
  private final ShellSetup shell = file.component(ShellSetup.class).orElseThrow();

  @Test
  void anUnchangedObjectChangesNothing() {
    assertThat(file.with(OOBE_SYSTEM, shell)).isSameAs(file);
  }

  @Test
  void aChangedMemberChangesItsLineAndKeepsTheRest() {
    shell.timeZone("W. Europe Standard Time");
    shell.oobe().orElseThrow().protectYourPc(1).hideEulaPage(true);
    assertThat(text(file.with(OOBE_SYSTEM, shell)))
        .isEqualTo(
            TEXT.replace(">UTC<", ">W. Europe Standard Time<")
                .replace(
                    "<ProtectYourPC>3</ProtectYourPC>\n",
                    "<ProtectYourPC>1</ProtectYourPC>\n        <HideEULAPage>true</HideEULAPage>\n"));
  }

  @Test
  void itemsOfAListAreChangedAddedAndRemovedByTheirKey() {
    shell.firstLogonCommands().remove(0);
    shell.firstLogonCommands().get(0).commandLine("c");
    shell.firstLogonCommands().add(new LogonCommand().order(3).commandLine("d"));
    AnswerFile changed = file.with(OOBE_SYSTEM, shell);
    assertThat(text(changed))
        .doesNotContain("<!-- one -->")
        .contains(
            """
                    <SynchronousCommand wcm:action="add">
                      <Order>2</Order>
                      <CommandLine>c</CommandLine>
                    </SynchronousCommand>
                    <SynchronousCommand wcm:action="add">
            """)
        .contains("<Order>3</Order>");
    assertThat(changed.component(OOBE_SYSTEM, ShellSetup.class).orElseThrow().firstLogonCommands())
        .hasSize(2);
  }

  @Test
  void aMemberSetToNullGoesWithItsLines() {
    shell.timeZone(null).oobe((Oobe) null);
    assertThat(text(file.with(OOBE_SYSTEM, shell)))
        .doesNotContain("TimeZone", "OOBE")
        .contains("<!-- mine -->", "<Unheard>of</Unheard>");
  }

  @Test
  void aNewComponentIsMadeWithoutEmptyGroups() {
    ShellSetup fresh = new ShellSetup().computerName("*");
    AnswerFile changed = file.with(SPECIALIZE, fresh);
    assertThat(text(changed)).contains("      <ComputerName>*</ComputerName>\n    </component>");
    assertThat(changed.components(SPECIALIZE, "Microsoft-Windows-Shell-Setup").get(0).settings())
        .hasSize(1);
  }

  @Test
  void anAccountIsAddedWithItsGroups() {
    UserAccounts accounts = new UserAccounts();
    accounts.localAccounts().add(new LocalAccount().name("x").group("Users"));
    AnswerFile changed = file.with(OOBE_SYSTEM, shell.userAccounts(accounts));
    assertThat(
            changed.value(
                OOBE_SYSTEM,
                "Microsoft-Windows-Shell-Setup",
                "UserAccounts/LocalAccounts/LocalAccount[Name=x]/Group"))
        .contains("Users");
    assertThat(text(changed)).contains("<LocalAccount wcm:action=\"add\">");
  }

  @Test
  void membersAreAddedInTheOrderWindowsWants() {
    Tcpip tcpip = new Tcpip();
    tcpip.interfaces().add(new TcpipInterface().identifier("Ethernet"));
    AnswerFile first = file.with(SPECIALIZE, tcpip);
    Tcpip read = first.component(Tcpip.class).orElseThrow();
    read.interfaces().get(0).ipv4Settings(new IpSettings().dhcpEnabled(false));
    String changed = text(first.with(SPECIALIZE, read));
    assertThat(changed.indexOf("<Ipv4Settings>"))
        .isPositive()
        .isLessThan(changed.indexOf("<Identifier>"));
  }

  @Test
  void aClassThatDescribesNoComponentIsRefused() {
    assertThatThrownBy(() -> file.component(String.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.String");
  }

  @Test
  void realFilesComeBackUnchangedFromTheirTypes() {
    List<String> changed = new ArrayList<>();
    for (Path path : UnattendCorpus.orSkip().wellFormed()) {
      AnswerFile real = AnswerFile.read(path);
      for (ConfigurationPass pass : ConfigurationPass.values()) {
        AnswerFile same =
            real.component(pass, ShellSetup.class).map(read -> real.with(pass, read)).orElse(real);
        if (!same.equals(real)) {
          changed.add(path + " " + pass);
        }
      }
    }
    assertThat(changed).isEmpty();
  }

  private static String text(AnswerFile file) {
    return new String(file.toBytes(), StandardCharsets.UTF_8);
  }
}
