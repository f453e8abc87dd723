package io.sysprep.preflight.checks.answerfile;

import io.sysprep.machine.FileInfo;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.Fact;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileException;
import java.util.Optional;

/**
 * The plan's answer file, parsed once.
 *
 * @param file the file; empty when there is none, or none that could be parsed
 * @param error why it could not be parsed; empty when it could, or when there is none
 */
record AnswerFileFact(Optional<AnswerFile> file, Optional<String> error) {

  /** Answer files have some kilobytes; what is larger is another file, or an attack. */
  static final int LIMIT = 16 << 20;

  static final Fact<AnswerFileFact> FACT = Fact.of("the answer file", AnswerFileFact::read);

  private static AnswerFileFact read(PreflightFacts facts) {
    Optional<WindowsPath> path = facts.plan().answerFile().filter(file -> isReadable(facts, file));
    return path.flatMap(file -> facts.machine().files().read(file, LIMIT))
        .map(AnswerFileFact::parse)
        .orElse(new AnswerFileFact(Optional.empty(), Optional.empty()));
  }

  /** What is not readable another check tells. */
  private static boolean isReadable(PreflightFacts facts, WindowsPath file) {
    Optional<FileInfo> info = facts.machine().files().info(file);
    return info.filter(found -> !found.folder() && found.size() <= LIMIT).isPresent();
  }

  private static AnswerFileFact parse(byte[] content) {
    try {
      return new AnswerFileFact(Optional.of(AnswerFile.read(content)), Optional.empty());
    } catch (AnswerFileException e) {
      return new AnswerFileFact(Optional.empty(), Optional.ofNullable(e.getMessage()));
    }
  }
}
