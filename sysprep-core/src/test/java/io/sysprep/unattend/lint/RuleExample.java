package io.sysprep.unattend.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.redaction.Redaction;
import io.sysprep.unattend.AnswerFileProblem;
import io.sysprep.unattend.AnswerFileText;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.xml.XmlElement;
import java.util.List;

/**
 * A mistake that a rule is to name, and its nearest neighbour that the rule is to leave alone.
 *
 * @param ruleId the rule
 * @param use what both files are meant for
 * @param severity what the mistake costs
 * @param line where the mistake is
 * @param mistaken the file with the mistake
 * @param neighbour the file without it
 */
record RuleExample(
    String ruleId,
    IntendedUse use,
    Severity severity,
    int line,
    String mistaken,
    String neighbour) {

  static RuleExample error(String ruleId, int line, String mistaken, String neighbour) {
    return new RuleExample(
        ruleId, IntendedUse.unstated(), Severity.ERROR, line, mistaken, neighbour);
  }

  static RuleExample warning(String ruleId, int line, String mistaken, String neighbour) {
    return new RuleExample(
        ruleId, IntendedUse.unstated(), Severity.WARNING, line, mistaken, neighbour);
  }

  static RuleExample info(String ruleId, int line, String mistaken, String neighbour) {
    return new RuleExample(
        ruleId, IntendedUse.unstated(), Severity.INFO, line, mistaken, neighbour);
  }

  RuleExample meantFor(IntendedUse other) {
    return new RuleExample(ruleId, other, severity, line, mistaken, neighbour);
  }

  /** Shows the rule. */
  void check() {
    assertThat(found(mistaken))
        .extracting(AnswerFileProblem::line, AnswerFileProblem::severity)
        .as("%s in%n%s", ruleId, mistaken)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(line, severity));
    assertThat(found(neighbour)).as("%s in%n%s", ruleId, neighbour).isEmpty();
  }

  /** Shows that a rule in its own words quotes no value, and that no form of a secret is lost. */
  void checkOwnWords() {
    for (AnswerFileProblem problem : found(mistaken)) {
      assertThat(Redaction.byForm().text(problem.message())).isEqualTo(problem.message());
      assertThat(AnswerFileText.read(mistaken).root().descendants())
          .filteredOn(XmlElement::isLeaf)
          .extracting(element -> element.text().strip())
          .filteredOn(text -> text.length() > 3)
          .noneMatch(text -> problem.message().contains(text));
    }
  }

  private List<AnswerFileProblem> found(String file) {
    return AnswerFileText.read(file).problems(use).stream()
        .filter(problem -> problem.ruleId().equals(ruleId))
        .toList();
  }
}
