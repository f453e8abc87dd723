package io.sysprep.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({"0,rearm,0 rearms", "1,rearm,1 rearm", "2,entry,2 entries", "2,day,2 days"})
  void oneIsSingularAndNoneIsPlural(long count, String noun, String text) {
    assertThat(Words.counted(count, noun)).isEqualTo(text);
  }

  @Test
  void verbFollowsNumber() {
    assertThat(Words.counted(1, "rearm", "is", "are")).isEqualTo("1 rearm is");
    assertThat(Words.counted(0, "rearm", "is", "are")).isEqualTo("0 rearms are");
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S,0 seconds",
    "PT0.3S,300 milliseconds",
    "PT1S,1 second",
    "PT119S,119 seconds",
    "PT2M29S,2 minutes",
    "PT119M,119 minutes",
    "PT2H,2 hours"
  })
  void durationsAreSaidInLargestUnitOfWhichThereAreTwo(Duration duration, String text) {
    assertThat(Words.spoken(duration)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"It is gone,It is gone.", "It is gone.,It is gone.", "Is it gone?,Is it gone?"})
  void sentencesEndOnce(String text, String sentence) {
    assertThat(Words.sentence(text)).isEqualTo(sentence);
  }

  @Test
  void errorsWithoutMessageAreToldByTheirClass() {
    assertThat(Words.sentence(new IllegalStateException()))
        .isEqualTo("java.lang.IllegalStateException.");
    assertThat(Words.sentence(new IllegalStateException("It broke."))).isEqualTo("It broke.");
  }

  @Test
  void localTimeIsWrittenToSecond() {
    LocalDateTime time = LocalDateTime.of(2026, 1, 9, 8, 5, 0, 999);
    assertThat(Words.dateAndTime(time, ' ')).isEqualTo("2026-01-09 08:05:00");
    assertThat(Words.dateAndTime(time, 'T')).isEqualTo("2026-01-09T08:05:00");
  }
}
