package io.sysprep.diagnose;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/** Durations between times of a log, which are local and jump when the time zone is set. */
final class Spans {

  private Spans() {}

  static Optional<Duration> between(Optional<LocalDateTime> from, Optional<LocalDateTime> to) {
    if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
      return Optional.empty();
    }
    return Optional.of(Duration.between(from.get(), to.get()));
  }
}
