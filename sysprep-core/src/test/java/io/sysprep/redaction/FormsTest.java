package io.sysprep.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.secrets.SecretForms;
import io.sysprep.table.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each form in which commands, scripts, logs and documents hold a secret. */
class FormsTest {

  private static final List<Row> FORMS = SecretForms.rows();

  @Test
  void formLosesItsSecretAndNothingElse() {
    String secret = "C4n4ry!Bird";
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (Row form : FORMS) {
      String text = Redaction.byForm().text(form.cell(1).replace("~", secret));
      int[] count = counts.computeIfAbsent(form.cell(0), any -> new int[2]);
      count[0] += text.contains(secret) ? 0 : 1;
      count[1]++;
      if (SecretForms.leaks(form)) {
        assertThat(text).as("is caught by now: line %s", form.line()).contains(secret);
      } else {
        assertThat(text).isEqualTo(form.cell(1).replace("~", Redaction.MARK));
      }
    }
    System.out.println("Redaction by form: caught of tried " + told(counts));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CANARY99",
        "canary7",
        "12345678",
        "P@ss;w0rd,1)&x",
        "it's\"so\"1",
        "-9x!y",
        "$ecret1",
        "100%safe",
        "a=b=c1==",
        "{brace}1",
        "пароль1",
        "\uD83D\uDD11key1"
      })
  void noPartOfOddSecretStaysBehindOption(String secret) {
    for (String form :
        List.of(
            "net user bob ~ /add",
            "psexec \\\\h -u a -p ~ cmd",
            "setup.exe --password=~ /q",
            "reg add HKLM\\W /v DefaultPassword /t REG_SZ /d ~ /f",
            "schtasks /create /rp ~ /tn x",
            "DefaultPassword = ~")) {
      assertThat(Redaction.byForm().text(form.replace("~", secret)))
          .isEqualTo(form.replace("~", Redaction.MARK));
    }
  }

  @Test
  void knownSecretIsCaughtInAnyForm() {
    String secret = "plain words";
    Redaction redaction = Redaction.byForm().knowing(List.of(secret));
    for (Row form : FORMS) {
      assertThat(redaction.text(form.cell(1).replace("~", secret))).doesNotContain(secret);
    }
  }

  @Test
  void secondRedactionChangesNothing() {
    for (Row form : FORMS) {
      String once = Redaction.byForm().text(form.cell(1).replace("~", "C4n4ry!Bird"));
      assertThat(Redaction.byForm().text(once)).isEqualTo(once);
    }
  }

  private static String told(Map<String, int[]> counts) {
    StringBuilder told = new StringBuilder();
    counts.forEach(
        (group, count) ->
            told.append(group)
                .append(' ')
                .append(count[0])
                .append('/')
                .append(count[1])
                .append(", "));
    int caught = counts.values().stream().mapToInt(count -> count[0]).sum();
    return told.append("all ").append(caught).append('/').append(FORMS.size()).toString();
  }
}
