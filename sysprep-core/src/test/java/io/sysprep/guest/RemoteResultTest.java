package io.sysprep.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.UnreadableDocumentException;
import io.sysprep.run.ExampleResults;
import io.sysprep.schema.SchemaCheck;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RemoteResultTest {

  private static final SchemaCheck SCHEMA = SchemaCheck.named("remote-result.schema.json");
  private static final RemoteResult LOST =
      new RemoteResult.Lost(
          "job-1",
          RemoteResult.Loss.SILENCE,
          Optional.of("stage Generalize"),
          GuestPower.State.UNKNOWN);
  private static final RemoteResult REFUSED =
      new RemoteResult.NotSealed(
          "job-2", "Preflight\nblocks.", "Mend it.", Optional.of(ExampleResults.REFUSED));
  private static final RemoteResult SEALED =
      new RemoteResult.Sealed(
          "job-3", ExampleResults.SEALED, GuestPower.State.OFF, List.of("C:\\x"));

  static Stream<RemoteResult> results() {
    return Stream.of(LOST, REFUSED, SEALED);
  }

  @ParameterizedTest
  @MethodSource("results")
  void theDocumentKeepsToItsSchemaAndTheLineIsOne(RemoteResult result) {
    assertThat(SCHEMA.problems(result.toJson())).isEmpty();
    assertThat(result.toString()).doesNotContain("\n");
    assertThat(result.toText()).contains("What to do next: ");
  }

  @ParameterizedTest
  @MethodSource("results")
  void anotherControllerReadsAllOfItAgain(RemoteResult result) {
    RemoteResult read = RemoteResult.fromJson(result.toJson());
    assertThat(read).hasSameClassAs(result);
    assertThat(read.toJson()).isEqualTo(result.toJson());
    assertThat(read.toText()).isEqualTo(result.toText());
  }

  @Test
  void documentOfAnotherVersionIsRefusedByName() {
    String other = LOST.toJson().replace("\"schemaVersion\": \"1\"", "\"schemaVersion\": \"2\"");
    assertThatThrownBy(() -> RemoteResult.fromJson(other))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage("remote result: its version is 2, and this library reads version 1");
  }

  @ParameterizedTest
  @EnumSource(RemoteResult.Loss.class)
  void eachLossIsToldWithWhatWasSeenLastAndWhatToDo(RemoteResult.Loss loss) {
    for (GuestPower.State power : GuestPower.State.values()) {
      RemoteResult lost = new RemoteResult.Lost("job-4", loss, Optional.of("Generalize"), power);
      assertThat(SCHEMA.problems(lost.toJson())).isEmpty();
      assertThat(lost.summary()).endsWith(". The last it told: Generalize");
      assertThat(lost.nextStep()).containsAnyOf("resume job job-4", "verify()", "its disk");
      assertThat(RemoteResult.fromJson(lost.toJson())).isEqualTo(lost);
    }
  }

  @Test
  void eachSaysWhichItIs() {
    assertThat(results().map(RemoteResult::outcome))
        .containsExactly(
            RemoteResult.Outcome.LOST,
            RemoteResult.Outcome.NOT_SEALED,
            RemoteResult.Outcome.SEALED);
    assertThat(REFUSED).hasToString("not sealed: Preflight blocks.");
  }

  @Test
  void theDocumentTellsWhatIsLeftAndHoldsTheGuestsOwnResult() {
    assertThat(SEALED.toJson()).contains("C:\\\\x", "\"sealed\": false", "\"SEALED\"", "\"OFF\"");
    assertThat(LOST.toJson()).contains("\"result\": null", "\"power\": \"UNKNOWN\"");
  }
}
