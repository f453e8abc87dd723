package io.sysprep.run;

import static io.sysprep.run.ExampleResults.LAUNCHED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignalsTest {

  private static Signals tag(Instant written, boolean tagWasAbsent) {
    Signals proof = ExampleResults.PROOF;
    return new Signals(
        proof.exitCode(),
        new Signal<>(Optional.of(written), Optional.empty()),
        tagWasAbsent,
        proof.imageState(),
        proof.launched(),
        proof.diagnosis(),
        proof.unreadableLog());
  }

  @Test
  void aTagThatWasNotThereBeforeIsFreshEvenIfTheClockWasSetBack() {
    assertThat(tag(LAUNCHED.minusSeconds(3600), true).tagIsFresh()).isTrue();
  }

  @Test
  void aTagThatMayBeOfAnEarlierRunIsFreshByItsTimeOnly() {
    assertThat(tag(LAUNCHED.minusSeconds(1), false).tagIsFresh()).isFalse();
    assertThat(tag(LAUNCHED, false).tagIsFresh()).isTrue();
  }
}
