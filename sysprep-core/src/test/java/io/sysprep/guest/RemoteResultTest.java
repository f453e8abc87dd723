package io.sysprep.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.run.ExampleResults;
import io.sysprep.schema.SchemaCheck;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RemoteResultTest {

  private static final SchemaCheck SCHEMA = SchemaCheck.named("remote-result.schema.json");
  private static final RemoteResult LOST =
      new RemoteResult.Lost("job-1", Optional.of("stage Generalize"), GuestPower.State.UNKNOWN);
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
