package io.sysprep.run.documents;

import static io.sysprep.run.ExampleResults.FOLDER;
import static io.sysprep.run.ExampleResults.HOSTILE;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.run.ExampleResults;
import io.sysprep.run.MachineState;
import io.sysprep.run.RunResult;
import io.sysprep.run.RunStep;
import io.sysprep.schema.JsonDocument;
import io.sysprep.schema.JsonReader;
import io.sysprep.schema.SchemaCheck;
import io.sysprep.verify.ImageState;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RunResultDocumentTest {

  private static final SchemaCheck SCHEMA = SchemaCheck.named("run-result.schema.json");

  /** Each of the six under its name, and those without what they may lack. */
  private static final Map<String, RunResult> SIX =
      Map.of(
          "SEALED", ExampleResults.SEALED,
          "HANDED_OVER", ExampleResults.HANDED_OVER,
          "REFUSED", ExampleResults.REFUSED,
          "FAILED", ExampleResults.FAILED,
          "TIMED_OUT", ExampleResults.TIMED_OUT,
          "CANCELLED", ExampleResults.CANCELLED);

  static Stream<RunResult> results() {
    return Stream.concat(
        SIX.values().stream(),
        Stream.of(
            new RunResult.Refused("Another run.", Optional.empty()),
            new RunResult.Failed(
                "It could not begin.",
                MachineState.UNTOUCHED,
                RunStep.BEGIN,
                Optional.empty(),
                Optional.empty())));
  }

  private static JsonDocument document(RunResult result) {
    return new JsonDocument(result.toJson());
  }

  @ParameterizedTest
  @MethodSource("results")
  void theDocumentOfEveryResultKeepsToTheSchema(RunResult result) {
    assertThat(SCHEMA.problems(result.toJson())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("results")
  void everyDocumentSaysWhatHappenedHowTheMachineIsAndWhatToDo(RunResult result) {
    JsonDocument document = document(result);
    assertThat(document.at("explanation")).isEqualTo(result.summary());
    assertThat(document.at("sealed")).isEqualTo(result.isSealed());
    assertThat(document.at("machineState")).isEqualTo(result.machineState().name());
    assertThat(document.at("machineStateText")).isEqualTo(result.machineState().text());
    assertThat(document.at("nextStep")).isEqualTo(result.nextStep());
  }

  @Test
  void everyDocumentSaysWhichOfTheSixItIs() {
    assertThat(SIX).hasSameSizeAs(RunResult.class.getPermittedSubclasses());
    SIX.forEach((name, result) -> assertThat(document(result).at("result")).isEqualTo(name));
  }

  @Test
  void aRefusedRunHasTheReportWithItsBlockersInIt() {
    JsonDocument document = document(ExampleResults.REFUSED);
    assertThat(document.at("report"))
        .isEqualTo(JsonReader.read(ExampleResults.REPORT.toJson()))
        .isNotNull();
    assertThat(document.at("report", "results", 0, "remedy")).isEqualTo("Leave the domain.");
    assertThat(document.at("runFolder")).isNull();
    assertThat(document.at("journal")).isNull();
    assertThat(document.at("archive")).isNull();
  }

  @Test
  void aFailedRunHasTheStepTheDiagnosisAndTheRemedies() {
    JsonDocument document = document(ExampleResults.FAILED);
    assertThat(document.at("step")).isEqualTo("DECIDE");
    assertThat(document.at("signals", "diagnosis"))
        .isEqualTo(JsonReader.read(ExampleResults.TROUBLE.diagnosis().toJson()));
    assertThat(document.at("signals", "diagnosis", "causes", 0, "id"))
        .isEqualTo("appx-not-provisioned");
    assertThat(document.at("remedies"))
        .isEqualTo(((RunResult.Failed) ExampleResults.FAILED).remedies())
        .isNotEqualTo(List.of());
  }

  @Test
  void whatCouldNotBeReadIsToldApartFromWhatIsAbsent() {
    JsonDocument document = document(ExampleResults.FAILED);
    assertThat(document.at("signals", "tag", "value")).isNull();
    assertThat(document.at("signals", "tag", "unreadable")).isEqualTo(HOSTILE);
    assertThat(document.at("signals", "tagIsFresh")).isEqualTo(false);
    assertThat(document.at("signals", "imageState", "value")).isNull();
    assertThat(document.at("signals", "imageState", "unreadable")).isNull();
    assertThat(document.at("signals", "exitCode")).isNull();
  }

  @Test
  void aSealedRunHasItsProofAndSaysWhereJournalAndArchiveLie() {
    JsonDocument document = document(ExampleResults.SEALED);
    assertThat(document.at("signals", "exitCode")).isEqualTo(0L);
    assertThat(document.at("signals", "launched")).isEqualTo("2026-11-22T10:00:00Z");
    assertThat(document.at("signals", "tag", "value")).isEqualTo("2026-11-22T10:00:01.500Z");
    assertThat(document.at("signals", "tagIsFresh")).isEqualTo(true);
    assertThat(document.at("signals", "imageState", "value"))
        .isEqualTo("GENERALIZE_RESEAL_TO_OOBE");
    assertThat(document.at("runFolder")).isEqualTo(FOLDER.toString());
    assertThat(document.at("journal")).isEqualTo(FOLDER + "\\journal.txt");
    assertThat(document.at("archive")).isEqualTo(FOLDER + "\\before");
    assertThat(document.at("report")).isNull();
  }

  @Test
  void aTimedOutRunSaysHowLongTheLogWasSilent() {
    assertThat(document(ExampleResults.TIMED_OUT).at("silenceSeconds")).isEqualTo(2400L);
    assertThat(document(ExampleResults.SEALED).at("silenceSeconds")).isNull();
  }

  @Test
  void theSchemaNamesEveryWord() {
    assertThat(SCHEMA.words("result")).containsExactlyInAnyOrderElementsOf(SIX.keySet());
    assertThat(SCHEMA.words("machineState")).isEqualTo(names(MachineState.values()));
    assertThat(SCHEMA.words("step")).isEqualTo(names(RunStep.values()));
    assertThat(SCHEMA.words("imageState")).isEqualTo(names(ImageState.values()));
  }

  private static List<String> names(Enum<?>... constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }
}
