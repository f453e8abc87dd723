package io.sysprep.run;

import static io.sysprep.run.ExampleResults.LAUNCHED;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.verify.Observed;
import io.sysprep.verify.SealEvidence;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SignalsTest {

  private static Signals tag(Instant written, Optional<Instant> before) {
    SealEvidence seal = ExampleResults.PROOF.seal();
    return new Signals(
        OptionalLong.of(0),
        new SealEvidence(
            seal.imageState(),
            new Observed<>(Optional.of(written), Optional.empty()),
            seal.nextBoot(),
            seal.diagnosis(),
            seal.logProblem()),
        before,
        LAUNCHED);
  }

  @Test
  void aTagThatWasNotThereBeforeIsFreshWhereverTheClockWasSet() {
    assertThat(tag(LAUNCHED.minusSeconds(36000), Optional.empty()).tagIsFresh()).isTrue();
    assertThat(tag(LAUNCHED.plusSeconds(36000), Optional.empty()).tagIsFresh()).isTrue();
  }

  @Test
  void aTagThatWasThereBeforeIsNotFreshWhereverTheClockWasSet() {
    Instant later = LAUNCHED.plusSeconds(36000);
    assertThat(tag(later, Optional.of(later)).tagIsFresh()).isFalse();
    assertThat(tag(LAUNCHED, Optional.of(later)).tagIsFresh()).isTrue();
  }
}
