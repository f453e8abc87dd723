package io.sysprep.run.documents;

import static io.sysprep.run.ExampleResults.FOLDER;
import static io.sysprep.run.ExampleResults.HOSTILE;
import static io.sysprep.run.ExampleResults.LAUNCHED;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.run.JournalEntry;
import io.sysprep.run.RecordedRun;
import io.sysprep.run.RunStep;
import io.sysprep.run.Verification;
import io.sysprep.run.Verification.Standing;
import io.sysprep.schema.JsonDocument;
import io.sysprep.schema.SchemaCheck;
import io.sysprep.verify.ImageState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerificationDocumentTest {

  private static final SchemaCheck SCHEMA = SchemaCheck.named("verification.schema.json");
  private static final RecordedRun RUN =
      new RecordedRun(
          FOLDER,
          List.of(
              new JournalEntry(LAUNCHED, RunStep.BEGIN, ""),
              new JournalEntry(LAUNCHED.plusMillis(1), RunStep.LAUNCH, "sysprep.exe \"/quiet\"")));

  @ParameterizedTest
  @EnumSource(Standing.class)
  void theDocumentOfEveryStandingKeepsToTheSchema(Standing standing) {
    Verification bare = new Verification(standing, HOSTILE, Optional.empty(), Optional.empty());
    Verification full =
        new Verification(standing, HOSTILE, Optional.of(ImageState.UNDEPLOYABLE), Optional.of(RUN));
    assertThat(SCHEMA.problems(bare.toJson())).isEmpty();
    assertThat(SCHEMA.problems(full.toJson())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Standing.class)
  void everyDocumentSaysHowTheMachineStandsAndWhatToDo(Standing standing) {
    Verification verification =
        new Verification(standing, HOSTILE, Optional.empty(), Optional.empty());
    JsonDocument document = new JsonDocument(verification.toJson());
    assertThat(document.at("standing")).isEqualTo(standing.name());
    assertThat(document.at("sealed")).isEqualTo(standing == Standing.SEALED);
    assertThat(document.at("explanation")).isEqualTo(HOSTILE);
    assertThat(document.at("nextStep")).isEqualTo(standing.nextStep());
    assertThat(document.at("lastRun")).isNull();
  }

  @Test
  void aRunThatBrokeOffHasItsJournalAndNoResult() {
    Verification verification =
        new Verification(Standing.BROKEN_OFF, "It broke off.", Optional.empty(), Optional.of(RUN));
    JsonDocument document = new JsonDocument(verification.toJson());
    assertThat(document.at("lastRun", "result")).isNull();
    assertThat(document.at("lastRun", "journal")).isEqualTo(FOLDER + "\\journal.txt");
    assertThat(document.at("lastRun", "entries", 1, "step")).isEqualTo("LAUNCH");
    assertThat(document.at("lastRun", "entries", 1, "text")).isEqualTo("sysprep.exe \"/quiet\"");
    assertThat(document.at("lastRun", "entries", 1, "at")).isEqualTo("2026-11-22T10:00:00.001Z");
  }

  @Test
  void theSchemaNamesEveryWord() {
    assertThat(SCHEMA.words("standing")).isEqualTo(names(Standing.values()));
    assertThat(SCHEMA.words("imageState")).isEqualTo(names(ImageState.values()));
    assertThat(SCHEMA.words("step")).isEqualTo(names(RunStep.values()));
  }

  private static List<String> names(Enum<?>... constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }
}
