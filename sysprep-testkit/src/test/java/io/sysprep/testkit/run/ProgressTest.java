package io.sysprep.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.diagnose.SysprepStage;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.run.Pacing;
import io.sysprep.run.ProgressEvent;
import io.sysprep.run.ProgressTime;
import io.sysprep.run.RunResult;
import io.sysprep.testkit.FakeWindows;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final SysprepPlan PLAN = SysprepPlan.generalize().toOobe().thenQuit().build();

  private final FakeWindows machine = FakeWindows.windowsServer2022().build();
  private final List<ProgressEvent> heard = new ArrayList<>();

  private List<ProgressTime> times() {
    return heard.stream().map(ProgressEvent::time).toList();
  }

  @Test
  void timeAndFractionNeverGoBackAndEndAtAll() {
    RunResult result = Sysprep.on(machine).run(PLAN, heard::add);

    assertThat(result.outcome()).isEqualTo(RunResult.Outcome.SEALED);
    assertThat(times()).extracting(ProgressTime::elapsed).isSorted();
    assertThat(times()).extracting(ProgressTime::fraction).isSorted();
    assertThat(times()).extracting(ProgressTime::at).isSorted();
    assertThat(times().get(0).fraction()).isZero();
    assertThat(times().get(times().size() - 1).fraction()).isEqualTo(1);
    assertThat(times().get(times().size() - 1).remaining()).isZero();
  }

  @Test
  void aSysprepThatHangsGivesSignsOfLifeAndNeverLooksFinished() {
    machine.sysprep().hangsAt(SysprepStage.GENERALIZE);

    Sysprep.on(machine).run(PLAN.revised().within(Duration.ofMinutes(15)).build(), heard::add);

    List<ProgressEvent> signs =
        heard.stream().filter(event -> event.kind() == ProgressEvent.Kind.STILL_RUNNING).toList();
    assertThat(signs).hasSizeGreaterThan(20);
    assertThat(signs).extracting(event -> event.time().fraction()).allMatch(part -> part < 1);
    assertThat(signs.get(0)).hasToString("Sysprep is still running");
  }

  @Test
  void aRunThatLearnedFromTheLastOneExpectsWhatThatTook() {
    Sysprep.on(machine).run(PLAN, heard::add);
    Pacing learned = Pacing.standard().learnedFrom(heard);
    Duration took = heard.get(heard.size() - 1).time().elapsed();
    List<ProgressEvent> next = new ArrayList<>();

    Sysprep.on(FakeWindows.windowsServer2022().build()).withPacing(learned).run(PLAN, next::add);

    assertThat(next.get(0).time().remaining())
        .isBetween(took.minusSeconds(10), took.plusSeconds(10));
  }
}
