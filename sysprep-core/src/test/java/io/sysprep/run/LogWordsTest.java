package io.sysprep.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.diagnose.LogEvent;
import io.sysprep.diagnose.LogLevel;
import io.sysprep.diagnose.SysprepStage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LogWordsTest {

  private static final ProgressTime TIME =
      new ProgressTime(Instant.EPOCH, Duration.ZERO, 0, Duration.ZERO);

  static Stream<Arguments> events() {
    return Stream.of(
        Arguments.of(new LogEvent.RunStarted(1), "Sysprep began to write its log"),
        Arguments.of(new LogEvent.StageEntered(1, SysprepStage.CLEANUP), "stage cleanup"),
        Arguments.of(new LogEvent.ProviderStarted(1, "Go", "a.dll"), "provider Go of a.dll"),
        Arguments.of(
            new LogEvent.ProviderFinished(1, "Go", "a.dll", true),
            "provider Go of a.dll succeeded"),
        Arguments.of(
            new LogEvent.ProviderFinished(1, "Go", "a.dll", false), "provider Go of a.dll failed"),
        Arguments.of(new LogEvent.ComponentStarted(1, "Shell", 2, 9), "component Shell 2 of 9"),
        Arguments.of(new LogEvent.ComponentStarted(1, "Shell", 2, 0), "component Shell 2"),
        Arguments.of(new LogEvent.DevicesProgressed(1, 3, 40), "devices 3 of 40"),
        Arguments.of(
            new LogEvent.ProblemLogged(1, LogLevel.ERROR, "It broke."),
            "error in the log: It broke."),
        Arguments.of(new LogEvent.SuccessTagCreated(1), "Sysprep wrote its tag of success"),
        Arguments.of(new LogEvent.RunHalted(1, "No."), "Sysprep gave up: No."),
        Arguments.of(
            new LogEvent.LogReplaced(), "the log was replaced, and is read from its beginning"));
  }

  @ParameterizedTest
  @MethodSource("events")
  void whatALogShowsIsSaidInWords(LogEvent event, String words) {
    assertThat(new ProgressEvent.LogShows(TIME, event)).hasToString(words);
  }

  @Test
  void noKindOfEventIsWithoutWords() {
    List<Class<?>> told = new ArrayList<>();
    events().forEach(arguments -> told.add(arguments.get()[0].getClass()));
    assertThat(told).containsAll(List.of(LogEvent.class.getPermittedSubclasses()));
  }
}
