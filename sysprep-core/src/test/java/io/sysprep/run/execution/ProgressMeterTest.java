package io.sysprep.run.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.run.Pacing;
import io.sysprep.run.ProgressTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressMeterTest {

  @Test
  void aStageThatTakesLongerThanExpectedNeverLooksFinishedAndNothingGoesBack() {
    ProgressMeter meter = new ProgressMeter(Pacing.standard());
    meter.reach("GENERALIZE", Duration.ofSeconds(30));
    ProgressTime late = meter.time(Instant.EPOCH, Duration.ofHours(2));
    meter.reach("VALIDATING_GENERALIZE", Duration.ofHours(2));
    ProgressTime stray = meter.time(Instant.EPOCH, Duration.ofHours(2));
    assertThat(late.fraction()).isBetween(0.5, 0.99);
    assertThat(stray.fraction()).isEqualTo(late.fraction());
    assertThat(late.remaining()).isPositive();
  }

  @Test
  void theEndThatWasPlannedIsAllOfIt() {
    ProgressMeter meter = new ProgressMeter(Pacing.standard());
    meter.reach("END", Duration.ofSeconds(200));
    ProgressTime end = meter.time(Instant.EPOCH, Duration.ofSeconds(200));
    assertThat(end.fraction()).isEqualTo(1);
    assertThat(end.remaining()).isZero();
  }
}
