package io.sysprep.preflight.remedies;

import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.preflight.RemedyDescription;
import io.sysprep.preflight.RestartHook;
import io.sysprep.preflight.checks.StandardChecks;
import io.sysprep.preflight.examination.AutomaticRemedy;
import io.sysprep.preflight.examination.RemedyNeed;
import java.util.List;
import java.util.Optional;

/** Restarts once, whatever is pending afterwards: that the preflight after it tells. */
record RestartOnce(Optional<RestartHook> hook) implements AutomaticRemedy {

  @Override
  public RemedyDescription description() {
    return StandardRemedies.described("restart-once");
  }

  @Override
  public RemedyNeed examine(PreflightFacts facts) {
    List<String> pending =
        StandardChecks.all().stream()
            .filter(check -> description().checks().contains(check.id()))
            .filter(check -> objects(check, facts))
            .map(PrerequisiteCheck::id)
            .toList();
    if (pending.isEmpty()) {
      return new RemedyNeed.NotNeeded("Nothing waits for a restart.");
    }
    return hook.<RemedyNeed>map(
            restart ->
                new RemedyNeed.Needed(
                    "Windows will be restarted once because of " + String.join(", ", pending) + ".",
                    bench -> {
                      bench.stays("Windows was restarted.");
                      bench.restart(restart);
                    }))
        .orElseGet(
            () ->
                new RemedyNeed.Impossible(
                    "This program cannot restart Windows and go on: it ends with it. A controller gives a way to do it, Sysprep.restartingBy."));
  }

  private static boolean objects(PrerequisiteCheck check, PreflightFacts facts) {
    Finding.Outcome outcome = check.examine(facts).outcome();
    return outcome == Finding.Outcome.BLOCKING || outcome == Finding.Outcome.WARNING;
  }
}
