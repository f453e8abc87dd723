package io.sysprep.testkit.badinput;

import io.sysprep.Sysprep;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.testkit.FakeWindows;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks of a caller's own that break the contract of checks. */
final class BadChecks {

  private BadChecks() {}

  /** A check whose two answers are the test's. */
  private record Acme(Supplier<@Nullable CheckDescription> about, Supplier<@Nullable Finding> found)
      implements PrerequisiteCheck {
    @Override
    @SuppressWarnings("NullAway") // the mistake
    public CheckDescription description() {
      return about.get();
    }

    @Override
    @SuppressWarnings("NullAway") // the mistake
    public Finding examine(PreflightFacts facts) {
      return found.get();
    }
  }

  static List<BadInput> all() {
    return List.of(
        BadInput.of(
            "an id that could never be waived",
            () -> CheckDescription.of("Acme_NPE", "It holds").id(),
            "Acme_NPE",
            "kebab case"),
        BadInput.of(
            "an empty id", () -> CheckDescription.of("", "It holds").id(), "''", "kebab case"),
        asked(
            "a check that throws",
            () -> {
              throw new IllegalStateException("npe in my check");
            },
            "The check io.sysprep.testkit.badinput.BadChecks$Acme failed itself.",
            "npe in my check."),
        asked(
            "a check that finds null",
            () -> null,
            "The check io.sysprep.testkit.badinput.BadChecks$Acme found null."),
        BadInput.of(
            "a check that describes itself as null",
            () -> report(new Acme(() -> null, () -> Finding.passed("x"))),
            "io.sysprep.testkit.badinput.BadChecks$Acme",
            "It gives no description."),
        BadInput.of(
            "a check that throws where it describes itself",
            () ->
                report(
                    new Acme(
                        () -> {
                          throw new IllegalStateException("no title");
                        },
                        () -> Finding.passed("x"))),
            "io.sysprep.testkit.badinput.BadChecks$Acme",
            "It gives no description. no title."),
        BadInput.of(
            "a check that hangs",
            () -> report(new Acme(BadChecks::description, BadChecks::hang), Duration.ofMillis(300)),
            "No answer within 300 milliseconds."),
        BadInput.of(
            "a check twice",
            () ->
                Sysprep.on(machine()).withChecks(List.of(passing(), passing())).checks().toString(),
            "There is a check acme-snapshot already: ",
            "BadChecks$Acme needs another id"),
        BadInput.of(
            "a check to be left out that there is not",
            () -> Sysprep.on(machine()).withoutCheck("rearm-cuont", "why").checks().toString(),
            "No check is called rearm-cuont"));
  }

  private static Finding hang() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Finding.passed("over");
  }

  private static BadInput asked(String mistake, Supplier<@Nullable Finding> found, String... says) {
    return BadInput.of(mistake, () -> report(new Acme(BadChecks::description, found)), says);
  }

  private static Acme passing() {
    return new Acme(BadChecks::description, () -> Finding.passed("There."));
  }

  private static CheckDescription description() {
    return CheckDescription.of("acme-snapshot", "A snapshot exists")
        .because("There is no way back.")
        .remediedBy("Take one.");
  }

  private static FakeWindows machine() {
    return FakeWindows.windowsServer2022().build();
  }

  private static String report(PrerequisiteCheck check) {
    return report(check, Duration.ofMinutes(2));
  }

  private static String report(PrerequisiteCheck check, Duration deadline) {
    return Sysprep.on(machine())
        .withOnlyChecks(List.of(check))
        .withCheckDeadline(deadline)
        .preflight(SysprepPlan.generalize().toOobe().build())
        .toText();
  }
}
