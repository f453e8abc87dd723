package io.sysprep.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongRunsTest {

  private static final LongRuns RUNS = new LongRuns("abcX");

  @Test
  void runIsFoundWholeWhereverItStandsAndShorterOnesAreNot() {
    assertThat(found("abc", 3)).containsExactly("abc");
    assertThat(found("ab abcXabc ab", 4)).containsExactly("abcXabc");
    assertThat(found("abca-abcb", 4)).containsExactly("abca", "abcb");
    assertThat(found("abca-abcb", 5)).isEmpty();
    assertThat(found("\u0161abc\u4e00\u4e00", 1)).containsExactly("abc");
    assertThat(found("", 1)).isEmpty();
  }

  @Test
  void nothingIsFoundOtherwiseThanByLookingAtEachCharacter() {
    Random random = new Random(18);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(40); length > 0; length--) {
        text.append("abcX- \u0161".charAt(Math.min(6, random.nextInt(9))));
      }
      int shortest = 1 + random.nextInt(8);
      assertThat(found(text.toString(), shortest))
          .as("%s, at least %d", text, shortest)
          .isEqualTo(foundSlowly(text.toString(), shortest));
    }
  }

  private static List<String> found(String text, int shortest) {
    List<String> found = new ArrayList<>();
    for (int start = RUNS.next(text, 0, shortest); start >= 0; ) {
      int end = RUNS.end(text, start);
      found.add(text.substring(start, end));
      start = RUNS.next(text, end + 1, shortest);
    }
    return found;
  }

  private static List<String> foundSlowly(String text, int shortest) {
    List<String> found = new ArrayList<>();
    for (String run : text.split("[^abcX]+", -1)) {
      if (run.length() >= shortest) {
        found.add(run);
      }
    }
    return found;
  }
}
