package io.sysprep.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.Port;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.Waiver;
import io.sysprep.schema.JsonDocument;
import io.sysprep.schema.SchemaCheck;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportDocumentTest {

  private static final SchemaCheck SCHEMA = SchemaCheck.named("preflight-report.schema.json");
  private static final String HOSTILE =
      "\"Übergröße\\\" \u0000\u001b\r\n\t 日本語 \uD83D\uDE00 \u2028";
  private static final SysprepPlan PLAN =
      SysprepPlan.generalize()
          .toOobe()
          .withAnswerFile(WindowsPath.of("C:\\build\\Unattend.xml"))
          .thenShutDown()
          .because(HOSTILE)
          .build();

  private static final FindingData NAMED =
      FindingData.NONE.with("packages", List.of(HOSTILE)).with("freeBytes", 1L << 40);
  private static final CheckResult PASSED =
      new CheckResult.Passed(description("passed"), "All is well.", FindingData.NONE);
  private static final CheckResult BLOCKER =
      new CheckResult.Blocker(description("blocker"), HOSTILE, "Leave the domain.", NAMED);
  private static final CheckResult INCONCLUSIVE =
      new CheckResult.Inconclusive(description("inconclusive"), "Could not read WMI.");
  private static final CheckResult WAIVED =
      new CheckResult.Waived(
          new CheckResult.Blocker(
              description("waived"), "A file waits.", "Restart.", FindingData.NONE),
          new Waiver("waived", HOSTILE));

  private static CheckDescription description(String id) {
    return CheckDescription.of(id, "All is well")
        .because("It matters.")
        .reads(Port.WMI, Port.SYSTEM, Port.REGISTRY)
        .describedAt("https://example.org/why");
  }

  private static JsonDocument document(CheckResult... results) {
    return new JsonDocument(new PreflightReport(PLAN, List.of(results)).toJson());
  }

  @Test
  void aBlockedMachineIsNotReadyAndEachBlockerHasItsRemedy() {
    JsonDocument document = document(BLOCKER, INCONCLUSIVE);
    assertThat(document.at("ready")).isEqualTo(false);
    assertThat(document.at("results", 0, "id")).isEqualTo("blocker");
    assertThat(document.at("results", 0, "blocks")).isEqualTo(true);
    assertThat(document.at("results", 0, "remedy")).isEqualTo("Leave the domain.");
    assertThat(document.at("results", 1, "outcome")).isEqualTo("INCONCLUSIVE");
    assertThat(document.at("results", 1, "blocks")).isEqualTo(true);
    assertThat(document.at("results", 1, "remedy")).asString().contains("waive inconclusive");
  }

  @Test
  void aWaivedBlockerLeavesTheMachineReadyAndIsStillTold() {
    JsonDocument document = document(PASSED, WAIVED);
    assertThat(document.at("ready")).isEqualTo(true);
    assertThat(document.at("results", 0, "waived")).isNull();
    assertThat(document.at("results", 1, "outcome")).isEqualTo("WAIVED");
    assertThat(document.at("results", 1, "blocks")).isEqualTo(false);
    assertThat(document.at("results", 1, "waived", "reason")).isEqualTo(HOSTILE);
    assertThat(document.at("results", 1, "waived", "outcome")).isEqualTo("BLOCKER");
    assertThat(document.at("results", 1, "waived", "text")).isEqualTo("A file waits.");
    assertThat(document.at("results", 1, "waived", "remedy")).isEqualTo("Restart.");
  }

  @Test
  void textSurvivesWhateverCharactersAreInIt() {
    assertThat(document(BLOCKER).at("results", 0, "text")).isEqualTo(HOSTILE);
    assertThat(document(BLOCKER).at("reason")).isEqualTo(HOSTILE);
  }

  @Test
  void whatTheTextNamesIsDataToo() {
    assertThat(document(BLOCKER).at("results", 0, "data", "packages")).isEqualTo(List.of(HOSTILE));
    assertThat(document(BLOCKER).at("results", 0, "data", "freeBytes")).isEqualTo(1L << 40);
    assertThat(document(PASSED).at("results", 0, "data")).isEqualTo(Map.of());
  }

  @Test
  void theCommandLineIsAListOfArguments() {
    assertThat(document().at("commandLine")).isEqualTo(PLAN.commandLine());
  }

  @Test
  void aResultSaysWhatTheCheckIsAboutInTheSameOrderEachTime() {
    JsonDocument document = document(PASSED);
    assertThat(document.at("results", 0, "title")).isEqualTo("All is well");
    assertThat(document.at("results", 0, "why")).isEqualTo("It matters.");
    assertThat(document.at("results", 0, "reads")).isEqualTo(List.of("REGISTRY", "WMI", "SYSTEM"));
    assertThat(document.at("results", 0, "reference")).isEqualTo("https://example.org/why");
    assertThat(document.at("results", 0, "remedy")).isNull();
  }

  @Test
  void theDocumentKeepsToTheSchema() {
    SysprepPlan plain = SysprepPlan.withoutGeneralizing().toAudit().build();
    CheckDescription bare = CheckDescription.of("bare", "Bare");
    assertThat(SCHEMA.problems(new PreflightReport(plain, List.of()).toJson())).isEmpty();
    assertThat(
            SCHEMA.problems(
                document(
                        PASSED,
                        BLOCKER,
                        INCONCLUSIVE,
                        WAIVED,
                        new CheckResult.ToBeMended(BLOCKER, List.of("delete-ssh-host-keys")),
                        new CheckResult.NotApplicable(bare, "No."),
                        new CheckResult.Notice(bare, "Look.", FindingData.NONE),
                        new CheckResult.Warning(bare, "Beware.", "Mend it.", FindingData.NONE))
                    .text()))
        .isEmpty();
  }

  @Test
  void theSchemaNamesEveryOutcomeAndPort() {
    assertThat(SCHEMA.words("outcome"))
        .containsExactlyInAnyOrder(
            "PASSED",
            "NOT_APPLICABLE",
            "NOTICE",
            "WARNING",
            "BLOCKER",
            "INCONCLUSIVE",
            "WAIVED",
            "TO_BE_MENDED")
        .hasSameSizeAs(CheckResult.class.getPermittedSubclasses())
        .containsExactlyElementsOf(
            Stream.of(CheckResult.Outcome.values()).map(Enum::name).toList());
    assertThat(SCHEMA.words("port"))
        .containsExactlyElementsOf(Stream.of(Port.values()).map(Port::name).toList());
  }
}
