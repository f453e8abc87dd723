package io.sysprep.unattend;

import io.sysprep.words.Words;
import io.sysprep.words.WrappedText;
import java.util.List;

/**
 * What the rules say of an answer file, and what they were told not to say.
 *
 * @param problems the problems in the order of the file
 * @param silenced the rules that were silenced, in the order of their ids
 */
public record AnswerFileReport(List<AnswerFileProblem> problems, List<SilencedRule> silenced) {

  /** Copies the lists. */
  public AnswerFileReport {
    problems = List.copyOf(problems);
    silenced = List.copyOf(silenced);
  }

  /**
   * Picks the problems of one severity.
   *
   * @param severity what they cost
   * @return the problems in the order of the file, unmodifiable
   */
  public List<AnswerFileProblem> problems(Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).toList();
  }

  /**
   * {@return the report as JSON; {@code answer-file-report.schema.json} in {@code
   * META-INF/io.sysprep} of the jar describes it}
   */
  public String toJson() {
    return AnswerFileDocument.of(this);
  }

  /** {@return how many problems there are, in a sentence} */
  public String summary() {
    return problems.isEmpty()
        ? "No rule finds a fault in the answer file."
        : Words.counted(problems.size(), "problem")
            + " in the answer file: "
            + Words.counted(problems(Severity.ERROR).size(), "error")
            + ", "
            + Words.counted(problems(Severity.WARNING).size(), "warning")
            + ".";
  }

  /** {@return the summary, and each problem on a line of its own, as compilers write theirs} */
  public String toText() {
    WrappedText text = new WrappedText();
    text.paragraph("", summary());
    text.lines(problems.stream().map(AnswerFileProblem::toString).toList());
    return text.toString();
  }

  /** {@return the summary} */
  @Override
  public String toString() {
    return summary();
  }
}
