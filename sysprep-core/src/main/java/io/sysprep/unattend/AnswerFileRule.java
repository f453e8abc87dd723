package io.sysprep.unattend;

import io.sysprep.unattend.catalogue.ProblemPath;
import io.sysprep.unattend.xml.XmlElement;
import io.sysprep.words.KebabCase;

/**
 * What a rule about answer files says of itself.
 *
 * @param id the name under which its problems are reported, in kebab case
 * @param severity what a problem of this rule costs unless it says otherwise
 * @param title what the rule finds, without a full stop
 * @param why what happens on the machine if it is not heeded
 * @param source where the Windows fact is from
 */
public record AnswerFileRule(
    String id, Severity severity, String title, String why, String source) {

  /**
   * Checks the form of the parts.
   *
   * @throws IllegalArgumentException if the id is not in kebab case, the title ends in a full stop,
   *     or a part is blank
   */
  public AnswerFileRule {
    KebabCase.id(id, "a rule");
    if (title.isBlank() || title.endsWith(".") || why.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException("Rule " + id + " lacks a title, a reason or a source");
    }
  }

  /**
   * Makes a problem of this rule, as severe as the rule announces.
   *
   * @param setting the setting concerned
   * @param message what is wrong, one sentence; it must not quote a secret
   * @param remedy what to do about it, one sentence
   * @return the problem, with line, column and path of the setting
   */
  public AnswerFileProblem problem(Setting setting, String message, String remedy) {
    return problem(severity, setting.element(), message, remedy);
  }

  /**
   * Makes a problem of this rule at any element.
   *
   * @param cost what it costs, which may be more or less than the rule announces
   * @param place the element concerned: a setting, a component, a block of settings or the root
   * @param message what is wrong, one sentence; it must not quote a secret
   * @param remedy what to do about it, one sentence
   * @return the problem, with line, column and path of the element
   */
  public AnswerFileProblem problem(Severity cost, XmlElement place, String message, String remedy) {
    String path = new ProblemPath().of(place);
    return new AnswerFileProblem(id, cost, message, place.line(), place.column(), path, remedy);
  }
}
