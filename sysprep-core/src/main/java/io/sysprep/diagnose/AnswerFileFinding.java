package io.sysprep.diagnose;

import io.sysprep.unattend.AnswerFileProblem;

/**
 * What is wrong in an answer file at the place where a cause lies.
 *
 * @param file the answer file, as the bundle calls it
 * @param problem what is wrong there: line, column, path and remedy; it holds no password, product
 *     key or join blob
 */
public record AnswerFileFinding(String file, AnswerFileProblem problem) {

  /** {@return file, line, column and message as compilers print them} */
  @Override
  public String toString() {
    return file + ":" + problem;
  }
}
