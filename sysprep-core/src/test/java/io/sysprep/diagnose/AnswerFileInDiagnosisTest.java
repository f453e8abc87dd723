package io.sysprep.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The answer file beside the logs explains itself. */
class AnswerFileInDiagnosisTest {

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <unattend xmlns="urn:schemas-microsoft-com:unattend" xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State">
        <settings pass="specialize">
          <component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64" publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS">
      """;

  private static final String TAIL =
      """
          </component>
        </settings>
      </unattend>
      """;

  private static final BootText NAME_REFUSED =
      new BootText()
          .refuses("setup.exe", BootText.SHELL_SETUP, "/ComputerName", "O valor é inválido.")
          .isNotValid("0x80220005");

  private static Diagnosis diagnosed(BootText log, String answerFile) {
    return Diagnosis.of(
        log.as("setuperr.log")
            .withAnswerFile("unattend.xml", answerFile.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void lineColumnAndRemedyOfTheRefusedSettingAreToldWithoutItsValue() {
    String canary = "C4n4ryBird-Password";
    Diagnosis diagnosis =
        diagnosed(
            NAME_REFUSED,
            HEAD
                + "      <ComputerName>"
                + canary
                + "</ComputerName>\n      <TimeZone>Nowhere</TimeZone>\n"
                + TAIL);

    Cause root = diagnosis.causes().get(0);
    assertThat(root.answerFile()).hasSize(1);
    AnswerFileFinding finding = root.answerFile().get(0);
    assertThat(finding.file()).isEqualTo("unattend.xml");
    assertThat(finding.problem().line()).isEqualTo(5);
    assertThat(finding.problem().ruleId()).isEqualTo("computer-name-too-long");
    assertThat(root.remedies().get(0).text()).startsWith("In unattend.xml, line 5, column ");
    assertThat(diagnosis.toText()).contains("unattend.xml:5:").doesNotContain(canary);
    assertThat(diagnosis.toJson()).contains("\"answerFile\"").doesNotContain(canary);
  }

  @Test
  void fileThatIsNotWellFormedIsJoinedWhateverTheLogNames() {
    Diagnosis diagnosis = diagnosed(NAME_REFUSED, HEAD + "<ComputerName>a</ComputerNam>" + TAIL);

    assertThat(diagnosis.causes().get(0).answerFile()).hasSize(1);
  }

  @Test
  void otherPassesAndComponentsAreLeftOut() {
    BootText log =
        new BootText().refuses("oobeldr.exe", "Some-Other", "/ComputerName", "Value is invalid.");

    assertThat(
            diagnosed(log, HEAD + "<ComputerName>much-too-long-a-name</ComputerName>" + TAIL)
                .causes()
                .get(0)
                .answerFile())
        .isEmpty();
  }

  @Test
  void causesThatLieElsewhereReadNoAnswerFile() {
    BootText log = new BootText().error("SYSPRP", "CopyProfile failed (0x80070003)");

    assertThat(diagnosed(log, "<broken").causes().get(0).answerFile()).isEmpty();
  }
}
