package io.sysprep.preflight.checks.answerfile;

import io.sysprep.machine.Port;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.unattend.AnswerFileProblem;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import java.util.List;
import java.util.stream.Collectors;

final class AnswerFileProblems implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "answer-file-problems", "Windows Setup will take every setting of the answer file")
        .because("An unknown or wrong setting stops Setup on every clone, or is dropped silently.")
        .reads(Port.FILES, Port.SYSTEM)
        .remediedBy("Correct the answer file at the places that are named.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/windows-setup-automation-overview");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    AnswerFileFact fact = facts.once(AnswerFileFact.FACT);
    if (fact.file().isEmpty()) {
      return Finding.notApplicable("There is no answer file that could be parsed.");
    }
    return judge(fact.file().get().problems(use(facts)));
  }

  private static IntendedUse use(PreflightFacts facts) {
    return IntendedUse.unstated()
        .forSysprep()
        .onBuild(facts.version().build())
        .onArchitecture(facts.machine().system().architecture());
  }

  private static Finding judge(List<AnswerFileProblem> problems) {
    List<AnswerFileProblem> errors = of(problems, Severity.ERROR);
    List<AnswerFileProblem> warnings = of(problems, Severity.WARNING);
    if (!errors.isEmpty()) {
      return Finding.blocking(told(errors));
    }
    return warnings.isEmpty()
        ? Finding.passed("No rule finds a fault in the answer file.")
        : Finding.warning(told(warnings));
  }

  private static List<AnswerFileProblem> of(List<AnswerFileProblem> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).toList();
  }

  private static String told(List<AnswerFileProblem> problems) {
    return problems.stream()
        .map(
            problem ->
                "Line " + problem.line() + ": " + problem.message() + " [" + problem.ruleId() + "]")
        .collect(Collectors.joining(" "));
  }
}
