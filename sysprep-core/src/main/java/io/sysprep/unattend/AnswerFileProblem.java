package io.sysprep.unattend;

/**
 * Something wrong with an answer file, where it is, and what to do about it.
 *
 * <p>No part of it holds a password, a product key or a join blob.
 *
 * @param ruleId the rule that found it, in kebab case; see {@link AnswerFile#rules()}
 * @param severity what it costs
 * @param message what is wrong, one sentence
 * @param line the line of the element concerned, from 1
 * @param column the column of the element concerned, from 1, in UTF-16 units
 * @param path the pass, the component and the setting, joined by slashes; empty for the file itself
 * @param remedy what to do about it, one sentence
 */
public record AnswerFileProblem(
    String ruleId,
    Severity severity,
    String message,
    int line,
    int column,
    String path,
    String remedy) {

  /**
   * {@return the problem as JSON; {@code problem} in {@code answer-file-report.schema.json} in
   * {@code META-INF/io.sysprep} of the jar describes it}
   */
  public String toJson() {
    return AnswerFileDocument.of(this);
  }

  /** {@return the problem in one line, as compilers write theirs} */
  @Override
  public String toString() {
    String where = path.isEmpty() ? "" : " (" + path + ")";
    return line + ":" + column + ": " + severity + " [" + ruleId + "] " + message + where;
  }
}
