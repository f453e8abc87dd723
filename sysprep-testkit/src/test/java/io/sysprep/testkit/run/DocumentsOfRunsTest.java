package io.sysprep.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.diagnose.SysprepStage;
import io.sysprep.machine.DomainRole;
import io.sysprep.machine.MachineChange;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.run.DryRun;
import io.sysprep.run.RunResult;
import io.sysprep.schema.JsonDocument;
import io.sysprep.schema.SchemaCheck;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.Subject;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What an image pipeline reads of a preflight, a run and a verification on one machine. */
class DocumentsOfRunsTest {

  private static final SchemaCheck REPORT = SchemaCheck.named("preflight-report.schema.json");
  private static final SchemaCheck DRY_RUN = SchemaCheck.named("dry-run.schema.json");
  private static final SchemaCheck RESULT = SchemaCheck.named("run-result.schema.json");
  private static final SchemaCheck VERIFICATION = SchemaCheck.named("verification.schema.json");

  private final Scene scene = new Scene();

  private static JsonDocument valid(RunResult result) {
    assertThat(RESULT.problems(result.toJson())).isEmpty();
    return new JsonDocument(result.toJson());
  }

  private JsonDocument verified() {
    String json = Sysprep.on(scene.windows).verify().toJson();
    assertThat(VERIFICATION.problems(json)).isEmpty();
    return new JsonDocument(json);
  }

  @Test
  void theReportHasEveryCheckInItsOrderAndNamesTheBlocker() {
    Scene member =
        new Scene(FakeWindows.windows11().withDomainRole(DomainRole.MEMBER_SERVER).build());
    member.windows.faults().timeOut(Subject.wmiClass("Win32_OptionalFeature"));
    PreflightReport report = Sysprep.on(member.windows).preflight(Scene.plan().build());
    JsonDocument document = new JsonDocument(report.toJson());
    assertThat(REPORT.problems(document.text())).isEmpty();
    assertThat(document.at("ready")).isEqualTo(false);
    for (int i = 0; i < report.results().size(); i++) {
      assertThat(document.at("results", i, "id")).isEqualTo(report.results().get(i).id());
    }
    int blocker = report.results().indexOf(report.result("domain-membership").orElseThrow());
    assertThat(document.at("results", blocker, "blocks")).isEqualTo(true);
    assertThat(document.at("results", blocker, "remedy")).asString().isNotEmpty();
  }

  @Test
  void aDryRunTellsEachChangeAndWhatWouldComeOfIt() {
    DryRun dryRun = Sysprep.on(scene.windows).dryRun(Scene.plan().build());
    JsonDocument document = new JsonDocument(dryRun.toJson());
    assertThat(DRY_RUN.problems(document.text())).isEmpty();
    assertThat(document.at("commandLine")).isEqualTo(dryRun.commandLine());
    int last = dryRun.changes().stream().map(Object::toString).toList().indexOf("power off");
    assertThat(document.at("changes", last, "kind")).isEqualTo("POWERED_OFF");
    assertThat(document.at("changes", last, "text")).isEqualTo("power off");
    assertThat(document.at("report", "ready")).isEqualTo(true);
    assertThat(document.at("result", "sealed")).isEqualTo(true);
  }

  @Test
  void theSchemaOfADryRunNamesEveryKindOfChange() {
    assertThat(DRY_RUN.words("changeKind"))
        .containsExactly(
            Arrays.stream(MachineChange.class.getPermittedSubclasses())
                .map(kind -> kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_"))
                .map(name -> name.toUpperCase(Locale.ROOT))
                .toArray(String[]::new));
  }

  @Test
  void aSealedRunIsSealedInBothDocuments() {
    JsonDocument result = valid(scene.run(Scene.plan().thenQuit()));
    assertThat(result.at("result")).isEqualTo("SEALED");
    assertThat(result.at("signals", "diagnosis", "verdict")).isEqualTo("SUCCEEDED");
    JsonDocument verification = verified();
    assertThat(verification.at("sealed")).isEqualTo(true);
    assertThat(verification.at("lastRun", "journal")).isEqualTo(result.at("journal"));
  }

  @Test
  void aRunThatFailsHalfWaySaysSoInStateAndDiagnosis() {
    scene.windows.sysprep().failsAt(SysprepStage.GENERALIZE, 0x80070005L);
    JsonDocument result = valid(scene.run());
    assertThat(result.at("machineState")).isEqualTo("HALF_GENERALIZED");
    assertThat(result.at("signals", "diagnosis", "verdict")).isEqualTo("FAILED");
    assertThat(verified().at("sealed")).isEqualTo(false);
  }

  @Test
  void aRunThatHangsIsTimedOutAndInProgress() {
    scene.windows.sysprep().hangsAt(SysprepStage.GENERALIZE);
    JsonDocument result = valid(scene.run());
    assertThat(result.at("result")).isEqualTo("TIMED_OUT");
    assertThat((Long) result.at("silenceSeconds")).isPositive();
    assertThat(verified().at("standing")).isEqualTo("IN_PROGRESS");
  }

  @Test
  void aRunThatIsCancelledNamesTheStep() {
    RunResult result =
        Sysprep.on(scene.windows)
            .run(Scene.plan().build(), event -> Thread.currentThread().interrupt());
    assertThat(Thread.interrupted()).isTrue();
    assertThat(valid(result).at("step")).isEqualTo("PREPARE_CLOUDBASE_INIT");
  }

  @Test
  void aMachineThatWasNeverRunHasNoLastRun() {
    assertThat(verified().at("lastRun")).isNull();
  }
}
