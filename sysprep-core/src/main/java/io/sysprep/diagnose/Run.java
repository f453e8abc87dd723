package io.sysprep.diagnose;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One run of Sysprep, or one first boot, as its log tells it.
 *
 * <p>Times are those of the machine's clock at that moment, without a zone; they jump when the
 * answer file sets the time zone, so order is the order of the lines.
 *
 * @param file the log it is in
 * @param firstBoot whether it is a boot of the image, and not a run of Sysprep
 * @param firstLine the one-based line it begins with
 * @param lastLine the one-based line it ends with
 * @param options the options of the command line in the order given, in upper case
 * @param mode the mode given with {@code /mode}, such as {@code vm}
 * @param interactive whether the window was shown
 * @param stages the stages it went through, in order
 * @param providers the providers it called, in order; of very many, the first and the last
 * @param components the components whose order the log lists, in that order, each once
 * @param started the time of its first line
 * @param ended the time of its last line
 * @param verdict how it ended
 * @param errors the lines of level Error
 * @param warnings the lines of level Warning
 */
public record Run(
    String file,
    boolean firstBoot,
    int firstLine,
    int lastLine,
    List<String> options,
    Optional<String> mode,
    boolean interactive,
    List<StageSpan> stages,
    List<ProviderSpan> providers,
    List<String> components,
    Optional<LocalDateTime> started,
    Optional<LocalDateTime> ended,
    Verdict verdict,
    int errors,
    int warnings) {

  /** Copies the lists. */
  public Run {
    options = List.copyOf(options);
    stages = List.copyOf(stages);
    providers = List.copyOf(providers);
    components = List.copyOf(components);
  }

  /**
   * Gives how long it took.
   *
   * @return the duration; empty when a time is missing or the clock was put back meanwhile
   */
  public Optional<Duration> duration() {
    return Spans.between(started, ended);
  }

  /** {@return the stage it was in at its end; empty when the log shows none} */
  public Optional<SysprepStage> lastStage() {
    return stages.isEmpty() ? Optional.empty() : Optional.of(stages.get(stages.size() - 1).stage());
  }
}
