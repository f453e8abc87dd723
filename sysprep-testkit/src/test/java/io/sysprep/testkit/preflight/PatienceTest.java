package io.sysprep.testkit.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckResult;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.ProgramOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Servicing that is at work ends by itself, and a plan may wait for it, but not for ever. */
class PatienceTest {

  private static final WindowsPath WORKER = WindowsPath.of("C:\\Windows\\servicing\\TiWorker.exe");

  private static FakeWindows servicing(ProgramOutcome outcome) {
    FakeWindows windows = Vendor.server().withProgram(WORKER, launch -> outcome).build();
    windows.control().programs().launch(new ProgramLaunch(WORKER, List.of(), Optional.empty()));
    return windows;
  }

  private static CheckResult check(FakeWindows windows, Duration patience) {
    SysprepPlan plan = Vendor.plan().withPatience(patience).build();
    return Sysprep.on(windows).preflight(plan).result("servicing-quiet").orElseThrow();
  }

  private static ProgramOutcome threeMinutes() {
    return ProgramOutcome.exits(0).after(Duration.ofMinutes(3));
  }

  @Test
  void isNoneUnlessThePlanHasIt() {
    FakeWindows windows = servicing(threeMinutes());
    Instant before = windows.view().clock().instant();
    CheckResult result = check(windows, Duration.ZERO);
    assertThat(result).isInstanceOf(CheckResult.Warning.class);
    assertThat(result.text()).contains("TiWorker.exe is running");
    assertThat(windows.view().clock().instant()).isEqualTo(before);
  }

  @Test
  void endsWhenTheWorkEnds() {
    FakeWindows windows = servicing(threeMinutes());
    Instant before = windows.view().clock().instant();
    assertThat(check(windows, Duration.ofMinutes(20))).isInstanceOf(CheckResult.Passed.class);
    assertThat(Duration.between(before, windows.view().clock().instant()))
        .isBetween(Duration.ofMinutes(3), Duration.ofMinutes(4));
  }

  @Test
  void endsWhenItIsAtItsEndAndThenTellsWhatIsStillThere() {
    FakeWindows windows = servicing(ProgramOutcome.hangs());
    assertThat(check(windows, Duration.ofMinutes(5))).isInstanceOf(CheckResult.Warning.class);
  }

  @Test
  void endsAtOnceWhereNothingIsAtWork() {
    FakeWindows windows = Vendor.server().build();
    Instant before = windows.view().clock().instant();
    assertThat(check(windows, Duration.ofHours(1))).isInstanceOf(CheckResult.Passed.class);
    assertThat(windows.view().clock().instant()).isEqualTo(before);
  }
}
