package io.sysprep.preflight;

import io.sysprep.redaction.Redaction;
import io.sysprep.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs checks side by side; no check's error or delay hides another's result. */
final class CheckRunner {

  private final PreflightFacts facts;
  private final Duration deadline;

  CheckRunner(PreflightFacts facts, Duration deadline) {
    this.facts = facts;
    this.deadline = deadline;
  }

  List<CheckResult> run(List<DescribedCheck> checks) {
    CheckCrew crew = new CheckCrew(facts, checks);
    try {
      boolean interrupted = !crew.awaitAnswers(deadline);
      return results(checks, crew.answers(), interrupted);
    } finally {
      crew.dismiss();
    }
  }

  private List<CheckResult> results(
      List<DescribedCheck> checks, List<Optional<Finding>> answers, boolean interrupted) {
    Redaction secrets = facts.redaction();
    List<CheckResult> results = new ArrayList<>();
    for (int i = 0; i < checks.size(); i++) {
      Finding finding = without(secrets, answers.get(i).orElseGet(() -> unanswered(interrupted)));
      results.add(FindingJudge.of(checks.get(i).description(), finding, facts.plan()));
    }
    return results;
  }

  private static Finding without(Redaction secrets, Finding finding) {
    return new Finding(
        finding.outcome(),
        secrets.text(finding.text()),
        finding.remedy().map(secrets::text),
        finding.data().without(secrets));
  }

  private Finding unanswered(boolean interrupted) {
    return Finding.inconclusive(
        interrupted
            ? "The preflight was interrupted."
            : "No answer within " + Words.spoken(deadline) + ".");
  }
}
