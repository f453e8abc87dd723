package io.sysprep.diagnose.answers;

import io.sysprep.diagnose.AnswerFileFinding;
import io.sysprep.diagnose.lines.LogSource;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileException;
import io.sysprep.unattend.AnswerFileProblem;
import io.sysprep.unattend.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * An answer file that lies beside the logs, and what is wrong with it.
 *
 * @param name what to call it
 * @param problems what its check finds; of a file that is no answer file, the reason why
 * @param secrets the passwords and keys in it
 */
record GivenAnswerFile(String name, List<AnswerFileProblem> problems, List<Secret> secrets) {

  /** No answer file is as long; what is, is something else. */
  private static final int LONGEST = 16 * 1024 * 1024;

  static GivenAnswerFile read(LogSource source) throws IOException {
    byte[] content;
    try (InputStream in = source.open()) {
      content = in.readNBytes(LONGEST);
    }
    return new GivenAnswerFile(source.name(), problems(content), AnswerFile.secretsIn(content));
  }

  private static List<AnswerFileProblem> problems(byte[] content) {
    try {
      return AnswerFile.read(content).problems();
    } catch (AnswerFileException notAnswerFile) {
      return List.of(notAnswerFile.problem());
    }
  }

  AnswerFileFinding finding(AnswerFileProblem problem) {
    return new AnswerFileFinding(name, problem);
  }
}
