package io.sysprep.testkit.badinput;

import io.sysprep.Sysprep;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.SysprepPlanBuilder;
import io.sysprep.testkit.FakeWindows;
import java.time.Duration;
import java.util.List;

/** Plans that contradict themselves, or name what there is not. */
final class BadPlans {

  private BadPlans() {}

  static List<BadInput> all() {
    return List.of(
        built(
            "several contradictions at once",
            plan()
                .within(Duration.ZERO)
                .waiving("Rearm-Count", " ")
                .withAnswerFile(WindowsPath.of("C:\\My Files\\x.xml"))
                .letSysprepShutDown(),
            "DEADLINE_IS_POSITIVE",
            "WAIVER_NAMES_CHECK",
            "WAIVER_HAS_REASON",
            "HANDED_OVER_WITHOUT_COPY"),
        built(
            "a negative deadline",
            plan().within(Duration.ofMinutes(-1)),
            "the deadline must be longer than nothing"),
        built(
            "a deadline without end",
            plan().within(Duration.ofSeconds(Long.MAX_VALUE)),
            "the deadline must be at most 30 days"),
        built(
            "a waiver that is no id",
            plan().waiving("Rearm-Count", "why"),
            "each waiver needs the id of a check in kebab case, unlike 'Rearm-Count'"),
        built(
            "a waiver twice",
            plan().waiving("rearm-count", "one").waiving("rearm-count", "two"),
            "a check is waived once, unlike 'rearm-count'"),
        BadInput.of(
            "a waiver for an unknown check",
            () -> preflight(plan().waiving("rearm-cuont", "why").build()),
            "unknown-waiver",
            "The plan waives 'rearm-cuont', which is no check's id.",
            "Correct the id in the plan, or remove the waiver."),
        BadInput.of(
            "a dry run of a plan that is blocked",
            () -> Sysprep.on(spent()).dryRun(plan().build()).toText(),
            "Nothing would happen: the run would be refused. Preflight blocks: rearm-count"),
        BadInput.of(
            "a run of a plan that is blocked",
            () -> Sysprep.on(spent()).run(plan().build()).toText(),
            "Preflight blocks: rearm-count",
            "What to do next:"));
  }

  private static FakeWindows spent() {
    return FakeWindows.windowsServer2022().withRearmCount(0).build();
  }

  private static SysprepPlanBuilder plan() {
    return SysprepPlan.generalize().toOobe();
  }

  private static BadInput built(String mistake, SysprepPlanBuilder plan, String... says) {
    return BadInput.of(mistake, () -> "accepted: " + plan.build(), says);
  }

  private static String preflight(SysprepPlan plan) {
    return Sysprep.on(FakeWindows.windowsServer2022().build()).preflight(plan).toText();
  }
}
