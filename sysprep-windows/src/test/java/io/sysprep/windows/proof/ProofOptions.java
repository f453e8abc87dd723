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
 * @param report the file to write
 */
record ProofOptions(
    boolean withChanges, boolean speed, Optional<String> only, Optional<Path> report) {

  static final String USAGE = "[--with-changes] [--only CLASS] [--speed] [REPORT]";

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException for an option that there is not, or a second report
   */
  static ProofOptions of(String... arguments) {
    Deque<String> words = new ArrayDeque<>(List.of(arguments));
    ProofOptions options = new ProofOptions(false, false, Optional.empty(), Optional.empty());
    while (!words.isEmpty()) {
      options = options.with(words.pop(), words);
    }
    return options;
  }

  private ProofOptions with(String word, Deque<String> rest) {
    return switch (word) {
      case "--with-changes" -> new ProofOptions(true, speed, only, report);
      case "--speed" -> new ProofOptions(withChanges, true, only, report);
      case "--only" -> new ProofOptions(withChanges, speed, Optional.of(name(rest)), report);
      default -> withReport(word);
    };
  }

  private static String name(Deque<String> rest) {
    return Optional.ofNullable(rest.poll())
        .orElseThrow(() -> new IllegalArgumentException("--only needs the name of a class"));
  }

  private ProofOptions withReport(String word) {
    if (word.startsWith("--") || report.isPresent()) {
      throw new IllegalArgumentException("Not understood: " + word + ". Usage: " + USAGE);
    }
    return new ProofOptions(withChanges, speed, only, Optional.of(Path.of(word)));
  }
}
