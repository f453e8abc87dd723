package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileProblem;
import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.xml.XmlElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what rules find, with the place. Messages quote no value of a sensitive setting. */
final class Findings {

  private static final Comparator<AnswerFileProblem> FILE_ORDER =
      Comparator.comparingInt(AnswerFileProblem::line)
          .thenComparingInt(AnswerFileProblem::column)
          .thenComparing(AnswerFileProblem::ruleId);

  private final List<AnswerFileProblem> problems = new ArrayList<>();

  /** Adds a problem of the severity that its rule announces. */
  void add(AnswerFileRule rule, XmlElement at, String message, String remedy) {
    add(rule, rule.severity(), at, message, remedy);
  }

  /** Adds a problem that is more or less severe than its rule announces. */
  void add(AnswerFileRule rule, Severity severity, XmlElement at, String message, String remedy) {
    String path = ProblemPath.of(at);
    problems.add(
        new AnswerFileProblem(rule.id(), severity, message, at.line(), at.column(), path, remedy));
  }

  List<AnswerFileProblem> inFileOrder() {
    return problems.stream().sorted(FILE_ORDER).toList();
  }
}
