package io.sysprep.windows.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SteadyTimeTest {

  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
  private final SteadyTime time = new SteadyTime(nanos::get);

  /** System.nanoTime may begin anywhere, and go over the largest number. */
  @Test
  void whatPassedIsWhatTheCounterCountedWhereverItBegan() {
    Instant before = time.instant();
    nanos.addAndGet(1_000_000_000);
    assertThat(Duration.between(before, time.instant())).isEqualTo(Duration.ofSeconds(1));
  }
}
