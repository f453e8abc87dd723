package io.sysprep.preflight.checks.answerfile;

import io.sysprep.machine.Bytes;
import io.sysprep.preflight.Fact;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileException;
import io.sysprep.unattend.ConfigurationPass;
import java.util.Optional;

/**
 * The plan's answer file, parsed once.
 *
 * @param file the file; empty when there is none, or none that could be parsed
 * @param error why it could not be parsed; empty when it could, or when there is none
 */
public record AnswerFileFact(Optional<AnswerFile> file, Optional<String> error) {

  public static final Fact<AnswerFileFact> FACT = Fact.of("the answer file", AnswerFileFact::read);

  /** What is not readable another check tells. */
  private static AnswerFileFact read(PreflightFacts facts) {
    Optional<Bytes> content = facts.answerFile();
    return content.isPresent()
        ? parse(content.get().toByteArray())
        : new AnswerFileFact(Optional.empty(), Optional.empty());
  }

  /** {@return what a setting of the answer file says, without blanks about it, if it is there} */
  public static Optional<String> setting(
      PreflightFacts facts, ConfigurationPass pass, String component, String path) {
    Optional<AnswerFile> file = facts.once(FACT).file();
    return file.isEmpty()
        ? Optional.empty()
        : file.get().value(pass, component, path).map(String::strip);
  }

  /** Tells whether a setting of the answer file is {@code true}, in upper or lower case. */
  public static boolean isTrue(
      PreflightFacts facts, ConfigurationPass pass, String component, String path) {
    return setting(facts, pass, component, path).orElse("").equalsIgnoreCase("true");
  }

  private static AnswerFileFact parse(byte[] content) {
    try {
      return new AnswerFileFact(Optional.of(AnswerFile.read(content)), Optional.empty());
    } catch (AnswerFileException e) {
      return new AnswerFileFact(Optional.empty(), Optional.ofNullable(e.getMessage()));
    }
  }
}
