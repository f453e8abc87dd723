package io.sysprep.preflight.examination;

import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.FindingData;
import io.sysprep.redaction.Redaction;
import io.sysprep.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs checks side by side; no check's error or delay hides another's result. */
final class CheckRunner {

  private final FetchedFacts facts;
  private final Duration deadline;

  CheckRunner(FetchedFacts facts, Duration deadline) {
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
    Optional<Redaction> secrets = facts.redaction();
    List<CheckResult> results = new ArrayList<>();
    for (int i = 0; i < checks.size(); i++) {
      Finding finding = found(answers.get(i), interrupted);
      Finding told = secrets.isPresent() ? without(secrets.get(), finding) : finding;
      results.add(FindingJudge.of(checks.get(i).description(), told, facts.plan()));
    }
    return results;
  }

  /** Secrets that only the answer file tells; what looks like one each result hides itself. */
  private static Finding without(Redaction secrets, Finding finding) {
    return new Finding(
        finding.outcome(),
        secrets.text(finding.text()),
        without(secrets, finding.remedy()),
        without(secrets, finding.data()));
  }

  private static FindingData without(Redaction secrets, FindingData data) {
    FindingData told = FindingData.NONE;
    for (String name : data.members().keySet()) {
      if (data.number(name).isPresent()) {
        told = told.with(name, data.number(name).getAsLong());
      } else if (data.text(name).isPresent()) {
        told = told.with(name, secrets.text(data.text(name).get()));
      } else {
        List<String> texts = new ArrayList<>();
        for (String text : data.texts(name)) {
          texts.add(secrets.text(text));
        }
        told = told.with(name, texts);
      }
    }
    return told;
  }

  private static Optional<String> without(Redaction secrets, Optional<String> text) {
    return text.isEmpty() ? text : Optional.of(secrets.text(text.get()));
  }

  private Finding found(Optional<Finding> answer, boolean interrupted) {
    if (answer.isPresent()) {
      return answer.get();
    }
    return Finding.inconclusive(
        interrupted
            ? "The preflight was interrupted."
            : "No answer within " + Words.spoken(deadline) + ".");
  }
}
