package io.sysprep.testkit;

import java.time.Duration;
import java.util.Optional;

/**
 * One thing that a fake machine was asked or told to do.
 *
 * @param attempt what was tried, as a verb phrase: {@code "read registry value"}
 * @param subject on what
 * @param deadline how long it might have taken; empty where the port takes no deadline
 */
public record Question(String attempt, Subject subject, Optional<Duration> deadline) {

  static Question of(String attempt, Subject subject) {
    return new Question(attempt, subject, Optional.empty());
  }

  static Question within(Duration deadline, String attempt, Subject subject) {
    return new Question(attempt, subject, Optional.of(deadline));
  }

  /** {@return what was tried, and on what} */
  @Override
  public String toString() {
    return attempt + " " + subject;
  }
}
