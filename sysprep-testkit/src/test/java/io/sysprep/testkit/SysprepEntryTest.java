package io.sysprep.testkit;

import static io.sysprep.testkit.assertions.SysprepAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.sysprep.Sysprep;
import io.sysprep.diagnose.Verdict;
import io.sysprep.machine.Machine;
import io.sysprep.plan.CheckSeverity;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.run.ProgressListener;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a machine, everything can be found. */
class SysprepEntryTest {

  private static final SysprepPlan PLAN = SysprepPlan.generalize().toOobe().build();

  private final FakeWindows spent =
      FakeWindows.windowsServer2022().with(Obstacle.rearmSpent()).build();
  private final FakeWindows good = FakeWindows.windowsServer2022().build();

  private record Own(String name) implements PrerequisiteCheck {
    @Override
    public CheckDescription description() {
      return CheckDescription.of(name, "It is so");
    }

    @Override
    public Finding examine(PreflightFacts facts) {
      return Finding.warning("It is not so.");
    }
  }

  @Test
  void leadsToAllThatCanBeAskedOfAMachine() {
    Sysprep sysprep = Sysprep.on(good);
    assertThat(sysprep.identity().machineSid()).hasValue(good.machineSid());
    assertThat(sysprep.licensing().facts().known()).isPresent();
    assertThat(sysprep.answerFiles().files()).isEmpty();
    assertThat(sysprep.report().header().machine()).isPresent();
    assertThat(sysprep.run(PLAN)).isSealed();
    assertThat(sysprep.diagnose()).hasVerdict(Verdict.SUCCEEDED);
  }

  @Test
  void takesSeveralChecksAndNoIdTwice() {
    Sysprep sysprep = Sysprep.on(good).withChecks(List.of(new Own("own-one"), new Own("own-two")));
    assertThat(sysprep.preflight(PLAN)).warnsOf("own-one", "own-two");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sysprep.withCheck(new Own("own-two")))
        .withMessageContaining("own-two")
        .withMessageContaining(Own.class.getName());
  }

  @Test
  void reportTellsWhatWasLeftOut() {
    PreflightReport report =
        Sysprep.on(spent).withoutCheck("rearm-count", "a lab image").preflight(PLAN);
    assertThat(report).isReady();
    assertThat(report.result("rearm-count")).get().isInstanceOf(CheckResult.NotApplicable.class);
    assertThat(report.toFullText()).contains("Left out: a lab image");
  }

  @Test
  void reportTellsWhatWeighsLessThanUsual() {
    PreflightReport report =
        Sysprep.on(spent)
            .preflight(judging("rearm-count", CheckSeverity.WARNING, "we skip the rearm"));
    assertThat(report).isReady().warnsOf("rearm-count");
    assertThat(report.toText()).contains("warning: we skip the rearm.");
  }

  @Test
  void warningCanBeMadeToBlock() {
    SysprepPlan strict = judging("own", CheckSeverity.BLOCKER, "our policy");
    assertThat(Sysprep.on(good).withCheck(new Own("own")).preflight(strict)).blocksOnlyOn("own");
  }

  private static SysprepPlan judging(String id, CheckSeverity severity, String why) {
    return SysprepPlan.generalize().toOobe().judging(id, severity, why).build();
  }

  @Test
  void checkThatIsNotThereCannotBeAdjusted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sysprep.on(good).withoutCheck("rearm", "typo"))
        .withMessageContaining("No check is called rearm");
  }

  @Test
  @SuppressWarnings("NullAway")
  void namesWhatIsNull() {
    Machine none = null;
    ProgressListener nobody = null;
    SysprepPlan nothing = null;
    assertThatNullPointerException().isThrownBy(() -> Sysprep.on(none)).withMessage("machine");
    assertThatNullPointerException()
        .isThrownBy(() -> Sysprep.on(good).preflight(nothing))
        .withMessage("plan");
    assertThatNullPointerException()
        .isThrownBy(() -> Sysprep.on(good).run(PLAN, nobody))
        .withMessage("listener");
  }
}
