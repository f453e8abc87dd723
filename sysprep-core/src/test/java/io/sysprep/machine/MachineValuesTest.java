package io.sysprep.machine;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MachineValuesTest {

  @Test
  void answersAQuestionOfAnotherTypeWithEmpty() {
    RegistryValue text = RegistryValue.text("x");
    assertThat(text.asText()).contains("x");
    assertThat(text.asNumber()).isEmpty();
    assertThat(text.asTexts()).isEmpty();
    assertThat(RegistryValue.number(3).asNumber()).hasValue(3);
    assertThat(new RegistryValue.MultiText(List.of("a", "")).asTexts()).contains(List.of("a", ""));
  }

  @Test
  void namesTheTypeAsWindowsDoes() {
    assertThat(RegistryValue.text("x").typeName()).isEqualTo("REG_SZ");
    assertThat(new RegistryValue.Other(0, Bytes.of()).typeName()).isEqualTo("type 0");
  }

  @Test
  void refusesANumberThatRegDwordCannotHold() {
    assertThatIllegalArgumentException().isThrownBy(() -> RegistryValue.number(-1));
    assertThat(RegistryValue.number(0xFFFF_FFFFL).asNumber()).hasValue(4294967295L);
  }

  @Test
  void showsNoContentOfBytesOrChangesBecauseItMayBeSecret() {
    Bytes secret = Bytes.of((byte) 's', (byte) '3');
    WindowsPath path = WindowsPath.of("C:\\x.xml");
    assertThat(new MachineChange.FileWritten(path, secret))
        .hasToString("write file C:\\x.xml (2 bytes)");
    assertThat(
            new MachineChange.RegistryValueWritten(
                    RegistryKey.localMachine("A"), "P", RegistryValue.text("hunter2"))
                .toString())
        .doesNotContain("hunter2");
  }

  @Test
  void comparesBytesByContentAndKeepsThemFromBeingChanged() {
    byte[] source = {1, 2};
    Bytes bytes = Bytes.of(source);
    source[0] = 9;
    bytes.toByteArray()[1] = 9;
    assertThat(bytes).isEqualTo(Bytes.of((byte) 1, (byte) 2));
  }

  @Test
  void showsACommandLineWithQuotesOnlyWhereAPartHasASpace() {
    ProgramLaunch launch =
        new ProgramLaunch(
            WindowsPath.of("C:\\a b\\s.exe"), List.of("/oobe", "/u:C:\\x y"), Optional.empty());
    assertThat(launch.commandLine()).isEqualTo("\"C:\\a b\\s.exe\" /oobe \"/u:C:\\x y\"");
    assertThat(launch).hasToString("C:\\a b\\s.exe (arguments: 2)");
  }

  @Test
  void knowsADomainControllerIsInADomain() {
    assertThat(DomainRole.PRIMARY_DOMAIN_CONTROLLER.inDomain()).isTrue();
    assertThat(DomainRole.PRIMARY_DOMAIN_CONTROLLER.isDomainController()).isTrue();
    assertThat(DomainRole.MEMBER_SERVER.isDomainController()).isFalse();
    assertThat(DomainRole.STANDALONE_SERVER.inDomain()).isFalse();
  }

  @Test
  void theStringFormOfARegistryValueTellsNoText() {
    assertThat(RegistryValue.text("hunter2")).hasToString("REG_SZ of length 7");
    assertThat(new RegistryValue.ExpandableText("hunter2"))
        .hasToString("REG_EXPAND_SZ of length 7");
    assertThat(new RegistryValue.MultiText(List.of("hunter2")))
        .hasToString("REG_MULTI_SZ of length 1");
    assertThat(new RegistryValue.Binary(Bytes.of("hunter2".getBytes(US_ASCII))).toString())
        .doesNotContain("hunter2", "104");
  }
}
