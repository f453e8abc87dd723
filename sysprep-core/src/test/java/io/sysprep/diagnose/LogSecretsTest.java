package io.sysprep.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.secrets.SecretForms;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LogSecretsTest {

  private static final String CANARY = "C4n4ry!Bird";

  static List<String> forms() {
    return SecretForms.of(CANARY);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void no_password_leaves_in_evidence_events_or_documents(String line) {
    LogText log = new LogText().start().error("CopyProfile failed; " + line).warning(line);
    GrowingFile file = new GrowingFile().append(log.toString());
    Diagnosis diagnosis = log.diagnosed();

    assertThat(diagnosis.causes()).isNotEmpty();
    assertThat(diagnosis.causes().toString()).doesNotContain(CANARY);
    assertThat(diagnosis.toJson()).doesNotContain(CANARY);
    assertThat(diagnosis.toText()).doesNotContain(CANARY);
    assertThat(LogFollower.of(file, GrowingFile.PATH).poll().toString()).doesNotContain(CANARY);
  }

  @Test
  void no_product_key_leaves_even_where_a_name_is_taken_from() {
    String key = "ABCDE-12345-FGHIJ-67890-KLMNO";
    Diagnosis diagnosis =
        new LogText()
            .line("Warning", "", "", "[Shell Unattend] TimeZone: Unknown time zone '" + key + "'")
            .diagnosed();

    assertThat(diagnosis.causes()).hasSize(1);
    assertThat(diagnosis.toJson() + diagnosis.toText()).doesNotContain(key);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void no_password_leaves_in_what_a_provider_is_called(String form) {
    LogText log =
        new LogText()
            .start("GENERALIZE", form)
            .info("WinMain:Sysprep mode [" + form + "]")
            .info("CreateSysprepActionList: Building action list for component " + form)
            .info("SysprepSession::ExecuteInternal: name:" + form + ", order: 1")
            .info("ActionPlatform::LaunchModule: Executing method 'Sysprep_X' from " + form)
            .info("ActionPlatform::LaunchModule: Executing method '" + form + "' from C:\\x.dll")
            .error(
                "ActionPlatform::LaunchModule: Failure occurred while executing '"
                    + form
                    + "' from C:\\x.dll; dwRet = 0x5");
    Diagnosis diagnosis = log.diagnosed();
    GrowingFile file = new GrowingFile().append(log.toString());

    assertThat(diagnosis.runs().toString()).doesNotContain(CANARY);
    assertThat(diagnosis.toJson()).doesNotContainIgnoringCase(CANARY);
    assertThat(diagnosis.toText()).doesNotContain(CANARY);
    assertThat(diagnosis.timeline().map(Timeline::toSvg).orElse("")).doesNotContain(CANARY);
    assertThat(LogFollower.of(file, GrowingFile.PATH).poll().toString()).doesNotContain(CANARY);
  }

  @Test
  void what_is_no_secret_stays() {
    String line = "UserAccounts: Password set for 'Administrator'";
    Diagnosis diagnosis = new LogText().start().error("CopyProfile failed; " + line).diagnosed();
    assertThat(diagnosis.causes().toString()).contains(line);
  }
}
