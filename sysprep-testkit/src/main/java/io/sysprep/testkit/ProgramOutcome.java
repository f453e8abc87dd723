package io.sysprep.testkit;

import io.sysprep.machine.Bytes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * How a scripted program ends.
 *
 * @param duration how long it runs; empty when it never ends by itself
 * @param exitCode its exit code
 * @param output what it prints to its standard output
 * @param errors what it prints to its standard error output
 */
public record ProgramOutcome(
    Optional<Duration> duration, long exitCode, Bytes output, Bytes errors) {

  /**
   * Ends after a second without printing anything.
   *
   * @param exitCode the exit code
   * @return the outcome
   */
  public static ProgramOutcome exits(long exitCode) {
    return new ProgramOutcome(Optional.of(Duration.ofSeconds(1)), exitCode, Bytes.of(), Bytes.of());
  }

  /** {@return the outcome of a program that never ends by itself} */
  public static ProgramOutcome hangs() {
    return new ProgramOutcome(Optional.empty(), 0, Bytes.of(), Bytes.of());
  }

  /**
   * Takes another time.
   *
   * @param newDuration how long it runs
   * @return a new outcome
   */
  public ProgramOutcome after(Duration newDuration) {
    return new ProgramOutcome(Optional.of(newDuration), exitCode, output, errors);
  }

  /**
   * Prints text to the standard output.
   *
   * @param text the text; it is printed in UTF-8
   * @return a new outcome
   */
  public ProgramOutcome printing(String text) {
    return new ProgramOutcome(duration, exitCode, bytes(text), errors);
  }

  /**
   * Prints text to the standard error output.
   *
   * @param text the text; it is printed in UTF-8
   * @return a new outcome
   */
  public ProgramOutcome complaining(String text) {
    return new ProgramOutcome(duration, exitCode, output, bytes(text));
  }

  private static Bytes bytes(String text) {
    return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
