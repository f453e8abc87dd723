package io.sysprep.unattend.search;

import io.sysprep.machine.WindowsPath;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileProblem;
import io.sysprep.unattend.ConfigurationPass;
import io.sysprep.unattend.SensitiveValue;
import io.sysprep.unattend.SettingsBlock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A file at one of the places where Windows looks.
 *
 * @param place the place
 * @param path the file
 * @param content what was found in it
 */
public record FoundFile(AnswerFilePlace place, WindowsPath path, Content content) {

  /** What is in a file that was found. */
  public sealed interface Content {

    /** {@return which of the three it is, for a switch} */
    Kind kind();

    /** The kinds of contents, each a record of this type. */
    enum Kind {
      /** {@link Parsed}. */
      PARSED,
      /** {@link NotAnAnswerFile}. */
      NOT_AN_ANSWER_FILE,
      /** {@link Unreadable}. */
      UNREADABLE
    }
  }

  /**
   * An answer file.
   *
   * @param file the file
   */
  public record Parsed(AnswerFile file) implements Content {
    @Override
    public Kind kind() {
      return Kind.PARSED;
    }
  }

  /**
   * Something that is no answer file.
   *
   * @param problem why not
   */
  public record NotAnAnswerFile(AnswerFileProblem problem) implements Content {
    @Override
    public Kind kind() {
      return Kind.NOT_AN_ANSWER_FILE;
    }
  }

  /**
   * Something that could not be read.
   *
   * @param message what was tried and what came back
   */
  public record Unreadable(String message) implements Content {
    @Override
    public Kind kind() {
      return Kind.UNREADABLE;
    }
  }

  /** {@return the answer file, if it could be read and is one} */
  public Optional<AnswerFile> answerFile() {
    return content instanceof Parsed parsed ? Optional.of(parsed.file()) : Optional.empty();
  }

  /**
   * Tells which secrets the file holds.
   *
   * @return the values in the order of the file; none where it could not be read
   */
  public List<SensitiveValue> secrets() {
    return answerFile().map(AnswerFile::sensitiveValues).orElse(List.of());
  }

  /** Tells whether it has settings for a pass after the seal, or nobody knows. */
  boolean mayActAfterSeal() {
    return answerFile().isEmpty()
        || Arrays.stream(ConfigurationPass.values())
            .filter(pass -> pass.compareTo(ConfigurationPass.GENERALIZE) > 0)
            .anyMatch(pass -> refusalFor(pass).isEmpty());
  }

  /** {@return why Windows would not use the file for a pass; empty if it would} */
  Optional<String> refusalFor(ConfigurationPass pass) {
    if (content instanceof Unreadable unreadable) {
      return Optional.of("could not be read: " + unreadable.message());
    }
    if (content instanceof NotAnAnswerFile none) {
      return Optional.of("is not an answer file: " + none.problem());
    }
    return answerFile().flatMap(file -> refusal(file.settings(pass), pass));
  }

  private static Optional<String> refusal(List<SettingsBlock> blocks, ConfigurationPass pass) {
    String name = pass.attributeValue();
    if (blocks.isEmpty()) {
      return Optional.of("has no settings for " + name);
    }
    boolean processed = blocks.stream().allMatch(SettingsBlock::wasProcessed);
    return processed ? Optional.of("has " + name + " marked as processed") : Optional.empty();
  }

  /** {@return the place and the path, never content} */
  @Override
  public String toString() {
    return path + " (" + place + ")";
  }
}
