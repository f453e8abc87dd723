package io.sysprep.preflight.checks.answerfile;

import io.sysprep.machine.Port;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.Waiver;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.unattend.AnswerFileProblem;
import io.sysprep.unattend.AnswerFileReport;
import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.AnswerFileRuleSet;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.words.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the answer file to the rules; a plan waives a rule as it waives a check. */
public final class AnswerFileFaults implements PrerequisiteCheck {

  /** Its id, by which it is found among others. */
  public static final String ID = "answer-file-problems";

  private final AnswerFileRuleSet rules;

  /** Makes the check with some rules. */
  public AnswerFileFaults(AnswerFileRuleSet rules) {
    this.rules = rules;
  }

  @Override
  public CheckDescription description() {
    return CheckDescription.of(ID, "Windows Setup will take every setting of the answer file")
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
    return judge(fact.file().get().report(use(facts), rulesOf(facts.plan())));
  }

  @Override
  public Set<String> parts() {
    return rules.all().stream().map(AnswerFileRule::id).collect(Collectors.toSet());
  }

  private AnswerFileRuleSet rulesOf(SysprepPlan plan) {
    AnswerFileRuleSet waived = rules;
    for (Waiver waiver : plan.waivers()) {
      if (rules.rule(waiver.checkId()).isPresent()) {
        waived = waived.silencing(waiver.checkId(), waiver.reason());
      }
    }
    return waived;
  }

  private static IntendedUse use(PreflightFacts facts) {
    return IntendedUse.unstated()
        .forSysprep()
        .onBuild(facts.version().build())
        .onArchitecture(facts.machine().system().architecture());
  }

  private static Finding judge(AnswerFileReport report) {
    List<AnswerFileProblem> errors = report.problems(Severity.ERROR);
    List<AnswerFileProblem> warnings = report.problems(Severity.WARNING);
    if (!errors.isEmpty()) {
      return naming(Finding.blocking(told(errors) + silenced(report)), errors);
    }
    return warnings.isEmpty()
        ? Finding.passed("No rule finds a fault in the answer file." + silenced(report))
        : naming(Finding.warning(told(warnings) + silenced(report)), warnings);
  }

  private static Finding naming(Finding finding, List<AnswerFileProblem> problems) {
    return finding
        .naming("rules", problems.stream().map(AnswerFileProblem::ruleId).toList())
        .naming("lines", problems.stream().map(AnswerFileProblem::line).toList())
        .naming("paths", problems.stream().map(AnswerFileProblem::path).toList());
  }

  private static String told(List<AnswerFileProblem> problems) {
    return problems.stream().map(AnswerFileFaults::told).collect(Collectors.joining(" "));
  }

  private static String told(AnswerFileProblem problem) {
    String where = problem.path().isEmpty() ? "" : ", " + problem.path();
    return "Line "
        + problem.line()
        + where
        + ": "
        + problem.message()
        + " ["
        + problem.ruleId()
        + "]";
  }

  private static String silenced(AnswerFileReport report) {
    return report.silenced().stream()
        .filter(rule -> rule.problems() > 0)
        .map(
            rule ->
                " Not heeded: "
                    + Words.counted(rule.problems(), "problem")
                    + " of "
                    + rule.ruleId()
                    + " ("
                    + rule.reason()
                    + ").")
        .collect(Collectors.joining());
  }
}
