package io.sysprep.preflight.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.Port;
import io.sysprep.plan.CheckSeverity;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.Fact;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.FindingData;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.preflight.PrerequisiteCheck;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("load")
@Timeout(300)
class PreflightTest {

  private static final SysprepPlan PLAN = SysprepPlan.generalize().toOobe().build();

  private record Check(String id, Function<PreflightFacts, Finding> look)
      implements PrerequisiteCheck {
    @Override
    public CheckDescription description() {
      return CheckDescription.of(id, "All is well")
          .because("It matters.")
          .reads(Port.SYSTEM)
          .remediedBy("Mend it.");
    }

    @Override
    public Finding examine(PreflightFacts facts) {
      return look.apply(facts);
    }
  }

  private static PreflightReport examine(SysprepPlan plan, PrerequisiteCheck... checks) {
    return Preflight.of(List.of(checks)).examine(new UnreadableMachine(), plan);
  }

  private static Check finding(String id, Finding finding) {
    return new Check(id, facts -> finding);
  }

  @Test
  void isReadyOnlyWhenNothingBlocks() {
    assertThat(examine(PLAN, finding("a", Finding.warning("w"))).isReady()).isTrue();
    assertThat(examine(PLAN, finding("a", Finding.blocking("b"))).isReady()).isFalse();
  }

  @Test
  void doesNotTakeCouldNotFindOutForAPass() {
    PreflightReport report =
        examine(PLAN, new Check("a", facts -> Finding.passed("" + facts.version())));
    assertThat(report.isReady()).isFalse();
    assertThat(report.blockers()).singleElement().isInstanceOf(CheckResult.Inconclusive.class);
    assertThat(report.blockers().get(0).text()).isEqualTo("Could not read system: access denied.");
  }

  @Test
  void keepsTheOtherResultsWhenOneCheckThrows() {
    Check broken =
        new Check(
            "broken",
            facts -> {
              throw new IllegalStateException();
            });
    PreflightReport report = examine(PLAN, broken, finding("b", Finding.passed("fine")));
    assertThat(report.results()).extracting(CheckResult::id).containsExactly("broken", "b");
    assertThat(report.blockers())
        .singleElement()
        .extracting(CheckResult::text)
        .asString()
        .contains("IllegalState");
  }

  @Test
  void keepsTheOtherResultsWhenOneCheckHangs() {
    CountDownLatch never = new CountDownLatch(1);
    Check hanging = new Check("hanging", facts -> waitFor(never));
    PreflightReport report =
        examineUntilAnswered("b", List.of(hanging, finding("b", Finding.passed("fine"))));
    assertThat(report.blockers()).extracting(CheckResult::id).containsExactly("hanging");
    assertThat(report.result("b")).get().isInstanceOf(CheckResult.Passed.class);
  }

  @Test
  void keepsTheOtherResultsWhenManyChecksHang() {
    CountDownLatch never = new CountDownLatch(1);
    List<PrerequisiteCheck> checks = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      checks.add(new Check("hanging-" + i, facts -> waitFor(never)));
    }
    checks.add(finding("last", Finding.passed("fine")));
    PreflightReport report = examineUntilAnswered("last", checks);
    assertThat(report.blockers()).hasSize(50);
    assertThat(report.result("last")).get().isInstanceOf(CheckResult.Passed.class);
  }

  /** On a busy machine only a longer deadline tells what hangs from what was not begun. */
  private static PreflightReport examineUntilAnswered(String id, List<PrerequisiteCheck> checks) {
    for (Duration deadline = Duration.ofMillis(50); ; deadline = deadline.multipliedBy(2)) {
      PreflightReport report =
          Preflight.of(checks).withCheckDeadline(deadline).examine(new UnreadableMachine(), PLAN);
      if (report.result(id).filter(CheckResult.Passed.class::isInstance).isPresent()) {
        return report;
      }
    }
  }

  private static Finding waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Finding.passed("over");
  }

  @Test
  void endsWithInconclusiveResultsWhenTheCallerIsInterrupted() {
    CountDownLatch never = new CountDownLatch(1);
    Thread.currentThread().interrupt();
    PreflightReport report = examine(PLAN, new Check("a", facts -> waitFor(never)));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(report.blockers())
        .extracting(CheckResult::text)
        .containsExactly("The preflight was interrupted.");
  }

  @Test
  void runsChecksSideBySide() {
    CountDownLatch both = new CountDownLatch(2);
    Function<PreflightFacts, Finding> meet =
        facts -> {
          both.countDown();
          return waitFor(both);
        };
    PreflightReport report = examine(PLAN, new Check("a", meet), new Check("b", meet));
    assertThat(report.isReady()).isTrue();
  }

  @Test
  void checksFindTheClassesOfTheirCallerThoughThreadsAreKeptFromOneCallToTheNext() {
    Thread caller = Thread.currentThread();
    ClassLoader own = caller.getContextClassLoader();
    try {
      for (int i = 0; i < 3; i++) {
        ClassLoader loader = new ClassLoader() {};
        List<ClassLoader> found = new ArrayList<>();
        caller.setContextClassLoader(loader);
        examine(
            PLAN,
            new Check(
                "a",
                facts -> {
                  found.add(Thread.currentThread().getContextClassLoader());
                  return Finding.passed("fine");
                }));
        assertThat(found).containsExactly(loader);
      }
    } finally {
      caller.setContextClassLoader(own);
    }
  }

  @Test
  void checkThatOutlivesItsPreflightIsInterruptedAndNoOther() throws InterruptedException {
    Thread caller = Thread.currentThread();
    CountDownLatch interrupted = new CountDownLatch(1);
    Check hanging =
        new Check(
            "hanging",
            facts -> {
              caller.interrupt();
              Finding finding = waitFor(new CountDownLatch(1));
              interrupted.countDown();
              return finding;
            });
    examine(PLAN, hanging);
    assertThat(Thread.interrupted()).isTrue();
    for (int i = 0; i < 100; i++) {
      Check asking =
          new Check("asking", facts -> Finding.passed("" + Thread.currentThread().isInterrupted()));
      PreflightReport report = examine(PLAN, asking);
      assertThat(report.result("asking")).get().extracting(CheckResult::text).isEqualTo("false");
    }
    interrupted.await();
  }

  @Test
  void fetchesAFactOnceForAllChecksEvenWhenItFails() {
    AtomicInteger fetched = new AtomicInteger();
    Fact<String> fact =
        Fact.of(
            "a fact",
            facts -> {
              fetched.incrementAndGet();
              throw new MachineException(MachineException.Reason.TIMED_OUT, "ask", "WMI");
            });
    Function<PreflightFacts, Finding> ask = facts -> Finding.passed(facts.once(fact));
    PreflightReport report = examine(PLAN, new Check("a", ask), new Check("b", ask));
    assertThat(fetched).hasValue(1);
    assertThat(report.blockers())
        .extracting(CheckResult::text)
        .containsOnly("Could not ask WMI: no answer before the deadline.");
  }

  @ParameterizedTest
  @EnumSource(
      value = Finding.Outcome.class,
      names = {"WARNING", "BLOCKING", "INCONCLUSIVE"})
  void letsARunGoOnWhenThePlanWaivesTheCheckAndSaysWhy(Finding.Outcome outcome) {
    SysprepPlan plan = SysprepPlan.generalize().toOobe().waiving("a", "the broker rejoins").build();
    Finding finding = new Finding(outcome, "Found.", java.util.Optional.empty(), FindingData.NONE);
    PreflightReport report = examine(plan, finding("a", finding));
    assertThat(report.isReady()).isTrue();
    assertThat(report.warnings()).isEmpty();
    assertThat(report.results()).singleElement().isInstanceOf(CheckResult.Waived.class);
    assertThat(report.results().get(0).text()).isEqualTo("Found. Waived: the broker rejoins");
  }

  @Test
  void keepsTheDataOfAFindingThatThePlanJudgesAnew() {
    SysprepPlan plan =
        SysprepPlan.generalize().toOobe().judging("a", CheckSeverity.WARNING, "a test").build();
    Finding finding = Finding.blocking("Disabled: bits.").naming("services", List.of("bits"));
    CheckResult result = examine(plan, finding("a", finding)).result("a").orElseThrow();
    assertThat(result).isInstanceOf(CheckResult.Warning.class);
    assertThat(result.data().texts("services")).containsExactly("bits");
  }

  @Test
  void warnsOfAWaiverThatNamesNoCheck() {
    SysprepPlan plan = SysprepPlan.generalize().toOobe().waiving("domian", "typing error").build();
    PreflightReport report = examine(plan, finding("domain", Finding.blocking("Found.")));
    assertThat(report.isReady()).isFalse();
    assertThat(report.warnings())
        .singleElement()
        .extracting(CheckResult::text)
        .asString()
        .contains("'domian'");
  }

  @Test
  void prefersTheRemedyOfTheFindingToThatOfTheDescription() {
    PreflightReport report =
        examine(
            PLAN,
            finding("a", Finding.blocking("x").remediedBy("Do exactly this.")),
            finding("b", Finding.warning("y")));
    assertThat(report.blockers().get(0).remedy()).contains("Do exactly this.");
    assertThat(report.warnings().get(0).remedy()).contains("Mend it.");
  }

  @Test
  void showsWhatBlocksFirstAndEachRemedy() {
    String text =
        examine(
                PLAN,
                finding("fine", Finding.passed("Fine.")),
                finding("bad", Finding.blocking("Bad.")))
            .toText();
    assertThat(text.lines())
        .containsExactly(
            "Not ready: 1 blocking, 0 warnings, 2 checks.",
            "- blocks: All is well [bad]",
            "    Bad.",
            "    -> Mend it.",
            "1 check more found nothing to tell.");
  }

  @Test
  void refusesTwoChecksWithOneId() {
    Check check = finding("a", Finding.passed("x"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Preflight.of(List.of(check, check)))
        .withMessageContaining("a");
  }

  /** A missing class of a driver must not cost the answers of all other checks. */
  @Test
  void takesAnErrorOfTheProgramForAnAnswerThatCouldNotBeHad() {
    Check check =
        new Check(
            "a",
            facts -> {
              throw new AssertionError("out of order");
            });
    CheckResult result = examine(PLAN, check).result("a").orElseThrow();
    assertThat(result).isInstanceOf(CheckResult.Inconclusive.class);
    assertThat(result.text()).contains("out of order");
  }
}
