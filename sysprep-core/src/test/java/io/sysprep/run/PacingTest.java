package io.sysprep.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.diagnose.LogEvent;
import io.sysprep.diagnose.SysprepStage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PacingTest {

  private static ProgressTime at(int seconds) {
    return new ProgressTime(Instant.EPOCH, Duration.ofSeconds(seconds), 0, Duration.ZERO);
  }

  private static final List<ProgressEvent> SLOW_RUN =
      List.of(
          new ProgressEvent.StepBegins(at(0), RunStep.FOLLOW, ""),
          new ProgressEvent.LogShows(at(3), new LogEvent.StageEntered(1, SysprepStage.GENERALIZE)),
          new ProgressEvent.LogIsSilent(at(500), Duration.ofSeconds(497)),
          new ProgressEvent.StepBegins(at(603), RunStep.DECIDE, ""));

  @Test
  void eachStepAndStageOfARunHasItsDurationInTheOrderOfTheRun() {
    List<String> ofSysprep =
        Stream.of(SysprepStage.values())
            .filter(stage -> !stage.isFirstBoot())
            .map(Enum::name)
            .toList();
    List<String> names = List.copyOf(Pacing.standard().durations().keySet());
    assertThat(names)
        .containsSubsequence(Stream.of(RunStep.values()).map(Enum::name).toList())
        .containsSubsequence(ofSysprep)
        .containsSubsequence("FOLLOW", "STARTING", "FINISHING", "DECIDE")
        .hasSize(RunStep.values().length + ofSysprep.size());
  }

  @Test
  void whatARunTookIsExpectedOfTheNext() {
    Pacing learned = Pacing.standard().learnedFrom(SLOW_RUN);
    assertThat(learned.durations())
        .containsEntry("FOLLOW", Duration.ofSeconds(3))
        .containsEntry("GENERALIZE", Duration.ofSeconds(600))
        .containsEntry("DECIDE", Pacing.standard().durations().get("DECIDE"));
    assertThat(Pacing.standard().with(learned.durations()).durations())
        .isEqualTo(learned.durations());
  }

  @Test
  void whatWasStoredByAnotherVersionOrIsNegativeIsPassedOver() {
    Map<String, Duration> stored =
        Map.of("POLISHING", Duration.ofSeconds(1), "ARCHIVE", Duration.ofSeconds(-1));
    assertThat(Pacing.standard().with(stored).durations()).isEqualTo(Pacing.standard().durations());
  }
}
