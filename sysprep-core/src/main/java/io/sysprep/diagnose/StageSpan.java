package io.sysprep.diagnose;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A stage that a run went through.
 *
 * @param stage the stage
 * @param started when it began by the machine's clock, without a zone; empty when the log shows no
 *     time
 * @param ended when the next stage began or the log ended
 */
public record StageSpan(
    SysprepStage stage, Optional<LocalDateTime> started, Optional<LocalDateTime> ended) {

  /**
   * Gives how long it took.
   *
   * @return the duration; empty when a time is missing or the clock was put back meanwhile
   */
  public Optional<Duration> duration() {
    return Spans.between(started, ended);
  }
}
