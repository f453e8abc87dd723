package io.sysprep.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sysprep.machine.MachineClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What {@link MachineClock} promises. */
public interface ClockContract extends PortContract {

  /** Whoever waits sees time pass. */
  @Test
  default void aPauseTakesAtLeastItsTimeOnTheMachinesClock() throws InterruptedException {
    MachineClock clock = fixture().view().clock();
    Instant before = clock.instant();
    clock.pause(Duration.ofMillis(50));
    assertThat(clock.instant()).isAfterOrEqualTo(before.plusMillis(50));
  }

  /** A deadline counts what passed, whatever the clock was set to meanwhile. */
  @Test
  default void aPauseTakesAtLeastItsTimeOfWhatHasElapsed() throws InterruptedException {
    MachineClock clock = fixture().view().clock();
    Duration before = clock.elapsed();
    clock.pause(Duration.ofMillis(50));
    assertThat(clock.elapsed().minus(before)).isGreaterThanOrEqualTo(Duration.ofMillis(50));
  }

  /** Whoever asks twice subtracts the first answer from the second. */
  @Test
  default void whatHasElapsedNeverGoesBack() {
    MachineClock clock = fixture().view().clock();
    Duration before = clock.elapsed();
    for (int i = 0; i < 1000; i++) {
      Duration now = clock.elapsed();
      assertThat(now).isGreaterThanOrEqualTo(before);
      before = now;
    }
  }

  /** Another look at the port is the same clock. */
  @Test
  default void whatHasElapsedIsCountedFromTheSameMomentEachTime() throws InterruptedException {
    Duration before = fixture().view().clock().elapsed();
    fixture().view().clock().pause(Duration.ofMillis(50));
    assertThat(fixture().view().clock().elapsed().minus(before))
        .isBetween(Duration.ofMillis(50), Duration.ofHours(1));
  }

  /** No time is no pause. */
  @Test
  default void aPauseOfNoTimeReturns() throws InterruptedException {
    MachineClock clock = fixture().view().clock();
    Instant before = clock.instant();
    clock.pause(Duration.ZERO);
    assertThat(clock.instant()).isAfterOrEqualTo(before);
  }

  /** A run can be cancelled while it waits. */
  @Test
  default void aPauseEndsWhenTheThreadIsInterrupted() {
    MachineClock clock = fixture().view().clock();
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(InterruptedException.class)
        .isThrownBy(() -> clock.pause(Duration.ofHours(1)));
    assertThat(Thread.interrupted()).isFalse();
  }

  /** Setup's logs are written in the machine's zone. */
  @Test
  default void theZoneIsTheSameEachTime() {
    assertThat(fixture().view().clock().zone()).isEqualTo(fixture().view().clock().zone());
  }
}
