package io.sysprep.diagnose;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A provider that a run called: a function of a DLL that a component of Windows brings along.
 *
 * @param method the function, such as {@code SysprepGeneralizeValidate}
 * @param dll the DLL as the log names it
 * @param stage the stage it was called in
 * @param started when it was called; empty when the log shows no time or only its end
 * @param ended when it returned; empty when it did not, or the log shows no time
 * @param outcome how it ended
 */
public record ProviderSpan(
    String method,
    String dll,
    SysprepStage stage,
    Optional<LocalDateTime> started,
    Optional<LocalDateTime> ended,
    Outcome outcome) {

  /** How a provider ended. */
  public enum Outcome {
    /** It returned success. */
    SUCCEEDED,
    /** It returned an error. */
    FAILED,
    /** The log does not show its end. */
    UNFINISHED
  }

  /** {@return whose the DLL is; empty when that is not known} */
  public Optional<ProviderOwner> owner() {
    return ProviderOwner.of(dll);
  }

  /**
   * Gives how long it took.
   *
   * @return the duration; empty when a time is missing or the clock was put back meanwhile
   */
  public Optional<Duration> duration() {
    return Spans.between(started, ended);
  }
}
