package io.sysprep.unattend.component;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** What JAXB makes of the types, without the lossless layer around them. */
class ComponentXmlTest {

  private static final String SHELL =
      """
      <component xmlns="urn:schemas-microsoft-com:unattend"
          xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State">
        <AutoLogon><Enabled>True</Enabled><LogonCount>%{ count }</LogonCount></AutoLogon>
        <ComputerName>*</ComputerName>
        <FirstLogonCommands>
          <SynchronousCommand wcm:action="add"><Order>1</Order><CommandLine>a</CommandLine></SynchronousCommand>
          <SynchronousCommand wcm:action="add"><Order>2</Order><CommandLine>b</CommandLine></SynchronousCommand>
        </FirstLogonCommands>
        <Unheard>of</Unheard>
        <OOBE><NetworkLocation>Moon</NetworkLocation><ProtectYourPC> 3 </ProtectYourPC></OOBE>
      </component>
      """;

  @Test
  void readsGroupsListsAndValues() {
    ShellSetup shell = read(ShellSetup.class, SHELL);
    assertThat(shell.computerName()).contains("*");
    assertThat(shell.oobe().flatMap(Oobe::protectYourPc)).contains(3);
    assertThat(shell.firstLogonCommands())
        .extracting(command -> command.commandLine().orElse(""))
        .containsExactly("a", "b");
  }

  @Test
  void readsABooleanInAnyCase() {
    assertThat(read(ShellSetup.class, SHELL).autoLogon().flatMap(AutoLogon::enabled))
        .contains(true);
  }

  @Test
  void leavesWhatItsTypeCannotHoldAbsentInsteadOfInventingAValue() {
    ShellSetup shell = read(ShellSetup.class, SHELL);
    assertThat(shell.autoLogon().flatMap(AutoLogon::logonCount)).isEmpty();
    assertThat(shell.oobe().flatMap(Oobe::networkLocation)).isEmpty();
  }

  @Test
  void readsTheKeyOfAListItem() {
    DnsClient dns =
        read(
            DnsClient.class,
            """
            <component xmlns="urn:schemas-microsoft-com:unattend"
                xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State">
              <DNSSuffixSearchOrder><DomainName wcm:keyValue="1">a.example</DomainName></DNSSuffixSearchOrder>
            </component>
            """);
    assertThat(dns.dnsSuffixSearchOrder())
        .singleElement()
        .satisfies(
            name -> {
              assertThat(name.key()).contains("1");
              assertThat(name.value()).contains("a.example");
            });
  }

  @Test
  void writesOnlyWhatWasSet() {
    String xml =
        write(new ErrorReportingCore().disableWer(1)).replaceAll(" xmlns(:\\w+)?=\"[^\"]*\"", "");
    assertThat(xml).contains("<component><DisableWER>1</DisableWER></component>");
  }

  @Test
  void removesWhatIsSetToNull() {
    ShellSetup shell = new ShellSetup().computerName("PC").computerName(null);
    assertThat(shell.computerName()).isEmpty();
    assertThat(write(shell)).doesNotContain("ComputerName");
  }

  private static <T> T read(Class<T> type, String xml) {
    try {
      Object read =
          JAXBContext.newInstance(type).createUnmarshaller().unmarshal(new StringReader(xml));
      return type.cast(read);
    } catch (JAXBException e) {
      throw new AssertionError(e);
    }
  }

  private static String write(Object component) {
    StringWriter out = new StringWriter();
    try {
      JAXBContext.newInstance(component.getClass()).createMarshaller().marshal(component, out);
    } catch (JAXBException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }
}
