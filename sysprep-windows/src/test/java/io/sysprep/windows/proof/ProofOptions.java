package io.sysprep.windows.proof;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What the kit was asked for.
 *
 * @param withChanges whether it may write
 * @param speed whether to measure instead
 * @param only the simple name of the one class to run
 * @param snapshot the file for what the machine answers
 * @param report the file to write
 */
record ProofOptions(
    boolean withChanges,
    boolean speed,
    Optional<String> only,
    Optional<Path> snapshot,
    Optional<Path> report) {

  static final String USAGE =
      "[--with-changes] [--only CLASS] [--speed] [--snapshot FILE] [REPORT]";

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException for an option that there is not, or a second report
   */
  static ProofOptions of(String... arguments) {
    Deque<String> words = new ArrayDeque<>(List.of(arguments));
    ProofOptions options =
        new ProofOptions(false, false, Optional.empty(), Optional.empty(), Optional.empty());
    while (!words.isEmpty()) {
      options = options.with(words.pop(), words);
    }
    return options;
  }

  private ProofOptions with(String word, Deque<String> rest) {
    return switch (word) {
      case "--with-changes" -> new ProofOptions(true, speed, only, snapshot, report);
      case "--speed" -> new ProofOptions(withChanges, true, only, snapshot, report);
      case "--only" -> only(following(word, "the name of a class", rest));
      case "--snapshot" -> snapshot(Path.of(following(word, "a file", rest)));
      default -> withReport(word);
    };
  }

  private ProofOptions only(String name) {
    return new ProofOptions(withChanges, speed, Optional.of(name), snapshot, report);
  }

  private ProofOptions snapshot(Path file) {
    return new ProofOptions(withChanges, speed, only, Optional.of(file), report);
  }

  private static String following(String option, String what, Deque<String> rest) {
    return Optional.ofNullable(rest.poll())
        .orElseThrow(() -> new IllegalArgumentException(option + " needs " + what));
  }

  private ProofOptions withReport(String word) {
    if (word.startsWith("--") || report.isPresent()) {
      throw new IllegalArgumentException("Not understood: " + word + ". Usage: " + USAGE);
    }
    return new ProofOptions(withChanges, speed, only, snapshot, Optional.of(Path.of(word)));
  }
}
