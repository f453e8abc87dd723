package io.sysprep.unattend;

import java.util.regex.Pattern;

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

  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /**
   * Checks the form of the parts.
   *
   * @throws IllegalArgumentException if the id is not in kebab case, the title ends in a full stop,
   *     or a part is blank
   */
  public AnswerFileRule {
    if (!KEBAB_CASE.matcher(id).matches()) {
      throw new IllegalArgumentException("Not a rule id in kebab case: " + id);
    }
    if (title.isBlank() || title.endsWith(".") || why.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException("Rule " + id + " lacks a title, a reason or a source");
    }
  }
}
