package io.sysprep.unattend;

import io.sysprep.SysprepException;
import java.nio.file.Path;

/** Thrown when bytes are not an answer file at all; names the cause, the place and the remedy. */
public final class AnswerFileException extends SysprepException {

  private static final long serialVersionUID = 1L;

  private final transient AnswerFileProblem problem;

  AnswerFileException(AnswerFileProblem problem) {
    this("Not an answer file: ", problem);
  }

  AnswerFileException(Path file, AnswerFileProblem problem) {
    this(file + " is not an answer file: ", problem);
  }

  private AnswerFileException(String beginning, AnswerFileProblem problem) {
    super(beginning + problem + " " + problem.remedy());
    this.problem = problem;
  }

  /**
   * {@return what is wrong, as it would be reported of a file that can be read; always of severity
   * {@link Severity#ERROR}}
   */
  public AnswerFileProblem problem() {
    return problem;
  }
}
