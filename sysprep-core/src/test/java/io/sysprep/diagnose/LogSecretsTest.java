package io.sysprep.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.diagnose.lines.LogRedaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

  private static final String CANARY = "C4n4ry!Bird";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Found RunSynchronous command: [cmd.exe /c net user builder ~ /add]",
        "path = [powershell -Password ~ -Force]",
        "path = [setup.exe --password=~ /q]",
        "path = [cmdkey /add:srv /user:u /pass:~]",
        "path = [curl https://user:~@example.org/x]",
        "path = [x -Token \"~\"]",
        "DefaultPassword = ~",
        "AdminPassword: '~'",
        "<AdministratorPassword><Value>~</Value>",
        "<Password>~</Password>",
        "ConvertTo-SecureString ~ -AsPlainText",
        "Authorization: Bearer ~"
      })
  void no_password_leaves_in_evidence_events_or_documents(String form) {
    String line = form.replace("~", CANARY);
    LogText log = new LogText().start().error("CopyProfile failed; " + line).warning(line);
    GrowingFile file = new GrowingFile().append(log.toString());
    Diagnosis diagnosis = log.diagnosed();

    assertThat(diagnosis.causes()).isNotEmpty();
    assertThat(diagnosis.causes().toString()).doesNotContain(CANARY);
    assertThat(diagnosis.toJson()).doesNotContain(CANARY);
    assertThat(diagnosis.explain()).doesNotContain(CANARY);
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
    assertThat(diagnosis.toJson() + diagnosis.explain()).doesNotContain(key);
  }

  @Test
  void what_is_no_secret_stays() {
    String line = "UserAccounts: Password set for 'Administrator'";
    assertThat(LogRedaction.of(line)).isEqualTo(line);
    assertThat(
            LogRedaction.of(
                "credentials = { username is not specified, password info not logged }"))
        .contains("password info not logged");
  }
}
