package io.sysprep.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.MachineClock;
import io.sysprep.machine.RunningProgram;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SetClockTest {

  private final FakeWindows windows = FakeWindows.windowsServer2022().build();
  private final MachineClock clock = windows.view().clock();

  @Test
  void aClockThatIsSetShowsTheNewTimeAndNoTimeHasElapsed() {
    Duration before = clock.elapsed();
    Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
    windows.setClock(tomorrow);
    assertThat(clock.instant()).isEqualTo(tomorrow);
    assertThat(clock.elapsed()).isEqualTo(before);
  }

  @Test
  void whatGoesOnTakesAsLongAsBeforeTheClockWasSetBack() throws InterruptedException {
    RunningProgram asBefore = Runs.start(FakeWindows.windowsServer2022().build(), Runs.QUIETLY);
    RunningProgram sysprep = Runs.start(windows, Runs.QUIETLY);
    windows.setClock(clock.instant().minus(Duration.ofHours(10)));
    Duration begin = clock.elapsed();
    assertThat(sysprep.await(Duration.ofHours(1))).isEqualTo(asBefore.await(Duration.ofHours(1)));
    assertThat(clock.elapsed().minus(begin)).isLessThan(Duration.ofHours(1));
  }

  @Test
  void whatIsWrittenAfterwardsHasTheNewTime() throws InterruptedException {
    RunningProgram sysprep = Runs.start(windows, Runs.QUIETLY);
    windows.setClock(Instant.parse("2039-12-31T12:00:00Z"));
    sysprep.await(Duration.ofHours(1));
    assertThat(Runs.log(windows)).contains("2039-12-31");
  }
}
