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

  private final List<AnswerFileProblem> problems = new ArrayList<>();
  private final ProblemPath paths = new ProblemPath();

  /** Adds a problem of the severity that its rule announces. */
  void add(AnswerFileRule rule, XmlElement at, String message, String remedy) {
    add(rule, rule.severity(), at, message, remedy);
  }

  /** Adds a problem that is more or less severe than its rule announces. */
  void add(AnswerFileRule rule, Severity severity, XmlElement at, String message, String remedy) {
    problems.add(
        new AnswerFileProblem(
            rule.id(), severity, message, at.line(), at.column(), paths.of(at), remedy));
  }

  List<AnswerFileProblem> inFileOrder() {
    problems.sort(new FileOrder());
    return List.copyOf(problems);
  }

  /** A class of its own: a first lambda costs a fresh virtual machine more than all rules do. */
  private static final class FileOrder implements Comparator<AnswerFileProblem> {

    @Override
    public int compare(AnswerFileProblem a, AnswerFileProblem b) {
      if (a.line() != b.line()) {
        return Integer.compare(a.line(), b.line());
      }
      return a.column() != b.column()
          ? Integer.compare(a.column(), b.column())
          : a.ruleId().compareTo(b.ruleId());
    }
  }
}
