package io.sysprep.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.diagnose.Diagnosis;
import io.sysprep.diagnose.LogBundle;
import io.sysprep.licensing.LicensingFacts;
import io.sysprep.licensing.SlmgrOutput;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.FindingData;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.schema.SchemaCheck;
import io.sysprep.unattend.AnswerFileProblem;
import io.sysprep.unattend.Severity;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportWithoutMachineTest {

  private static final String HOSTILE = "<b>\"it's & \u0000\u001b</b>";
  private static final SysprepPlan PLAN =
      SysprepPlan.generalize().toOobe().because(HOSTILE).build();
  private static final CheckDescription CHECK = CheckDescription.of("own-check", "All is well");

  private static final PreflightReport PREFLIGHT =
      new PreflightReport(
          PLAN,
          List.of(
              new CheckResult.Passed(CHECK, "It is so.", FindingData.NONE),
              new CheckResult.Inconclusive(CHECK, "WMI did not answer."),
              new CheckResult.NotApplicable(CHECK, "No question."),
              new CheckResult.Warning(CHECK, "It may go wrong.", "Look.", FindingData.NONE),
              new CheckResult.Blocker(CHECK, HOSTILE, "Mend it.", FindingData.NONE)));

  private static final byte[] LOG =
      """
      2026-11-22 10:00:01, Info                  SYSPRP ===          Beginning of a new sysprep run          ===
      2026-11-22 10:00:05, Error                 SYSPRP Package Contoso.App_1.0.0.0_x64__8wekyb3d8bbwe was installed for a user, but not provisioned for all users. This package will not function properly in the sysprep image.
      2026-11-22 10:00:05, Error      [0x0f00d8] SYSPRP WinMain:Hit failure while pre-validate sysprep generalize internal providers; hr = 0x80073cf2
      """
          .getBytes(StandardCharsets.UTF_8);

  private static final LicensingFacts LICENCE =
      LicensingFacts.of(
          SlmgrOutput.parse(
              """
              Name: Windows(R), ServerStandard edition
              Description: Windows(R) Operating System, RETAIL channel
              License Status: Licensed
              Remaining Windows rearm count: 1
              """));

  private final Report report =
      Report.of(ReportHeader.withoutMachine(Instant.EPOCH))
          .about(PLAN)
          .with(PREFLIGHT)
          .with(Diagnosis.of(LogBundle.of("setupact.log", LOG)))
          .with(LICENCE)
          .withAnswerFile(
              "a file.xml",
              List.of(
                  new AnswerFileProblem(
                      "some-rule", Severity.WARNING, HOSTILE, 3, 7, "specialize/X", "Mend it.")));

  @Test
  void textTellsWhatBlocksBeforeWhatWarnsAndFoldsTheRest() {
    String text = report.toText();
    assertThat(text.indexOf("- blocks:")).isPositive().isLessThan(text.indexOf("- warning:"));
    assertThat(text)
        .contains("- not found out:", "2 more are as they should be.", "1 rearm is left.");
    assertThat(report.toFullText()).contains("It is so.", "- not applicable:");
  }

  @Test
  void documentKeepsToItsSchema() {
    assertThat(SchemaCheck.named("report.schema.json").problems(report.toJson())).isEmpty();
  }

  @Test
  void pageAndCasesCannotBeBrokenByWhatTheyTell() {
    assertThat(report.toHtml()).doesNotContain("<b>", "\u0000", "\u001b").contains("&lt;b&gt;");
    assertThat(report.toJunitXml())
        .doesNotContain("<b>", "\u0000")
        .contains("<error type=\"unknown\" message=\"WMI did not answer.\">")
        .contains("<skipped message=\"No question.\"/>");
  }

  @Test
  void placeOfAProblemIsAnAddressThatPipelinesUnderstand() {
    assertThat(report.toSarif())
        .contains("\"uri\": \"a%20file.xml\"", "\"startLine\": 3", "\"level\": \"warning\"");
  }
}
