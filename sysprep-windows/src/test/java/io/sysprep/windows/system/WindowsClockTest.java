package io.sysprep.windows.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class WindowsClockTest {

  private final AtomicReference<Instant> shown = new AtomicReference<>(Instant.EPOCH);
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
  private final WindowsClock clock = new WindowsClock(shown::get, nanos::get);

  /** System.nanoTime may begin anywhere, and go over the largest number. */
  @Test
  void whatElapsedIsWhatTheCounterCountedWhereverItBegan() {
    nanos.addAndGet(1_000_000_000);
    assertThat(clock.elapsed()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void aClockThatIsSetShowsAnotherTimeAndNoneHasElapsed() {
    shown.set(Instant.EPOCH.minus(Duration.ofHours(10)));
    assertThat(clock.instant()).isEqualTo("1969-12-31T14:00:00Z");
    assertThat(clock.elapsed()).isZero();
  }
}
