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
 * @param output what it prints
 */
public record ProgramOutcome(Optional<Duration> duration, long exitCode, Bytes output) {

  /**
   * Ends after a second without printing anything.
   *
   * @param exitCode the exit code
   * @return the outcome
   */
  public static ProgramOutcome exits(long exitCode) {
    return new ProgramOutcome(Optional.of(Duration.ofSeconds(1)), exitCode, Bytes.of());
  }

  /** {@return the outcome of a program that never ends by itself} */
  public static ProgramOutcome hangs() {
    return new ProgramOutcome(Optional.empty(), 0, Bytes.of());
  }

  /**
   * Takes another time.
   *
   * @param newDuration how long it runs
   * @return a new outcome
   */
  public ProgramOutcome after(Duration newDuration) {
    return new ProgramOutcome(Optional.of(newDuration), exitCode, output);
  }

  /**
   * Prints text.
   *
   * @param text the text, in ASCII
   * @return a new outcome
   */
  public ProgramOutcome printing(String text) {
    Bytes bytes = Bytes.of(text.getBytes(StandardCharsets.US_ASCII));
    return new ProgramOutcome(duration, exitCode, bytes);
  }
}
