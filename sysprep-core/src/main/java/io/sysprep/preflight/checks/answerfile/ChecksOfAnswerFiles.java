package io.sysprep.preflight.checks.answerfile;

import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.unattend.AnswerFileRuleSet;
import java.util.List;

/** The checks of this room. */
public final class ChecksOfAnswerFiles {

  /** In alphabetical order of their ids. */
  public static final List<PrerequisiteCheck> ALL =
      List.of(
          new AnswerFileGiven(),
          new AnswerFileLeftOver(),
          new AnswerFileOutranked(),
          new AnswerFilePath(),
          new AnswerFilePointer(),
          new AnswerFileFaults(AnswerFileRuleSet.standard()),
          new AnswerFileReadable(),
          new AnswerFileWellFormed());

  private ChecksOfAnswerFiles() {}
}
