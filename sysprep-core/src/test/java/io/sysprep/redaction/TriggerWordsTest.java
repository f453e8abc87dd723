package io.sysprep.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TriggerWordsTest {

  /** What is one character shorter is linked after the longer word, not before it. */
  @Test
  void wordThatEndsAnotherIsFoundWithIt() {
    VocabularyWord longer = word("abc");
    VocabularyWord shorter = word("bc");
    Map<String, List<VocabularyWord>> triggers = new LinkedHashMap<>();
    triggers.put("abc", List.of(longer));
    triggers.put("bc", List.of(shorter));

    assertThat(foundAtEndOf("xabc", TriggerWords.of(triggers))).containsExactly(longer, shorter);
  }

  /** All words of one to four letters of two, in no order, against a look at each end of a text. */
  @Test
  void eachWordIsFoundWhereverItEndsTheLongestFirst() {
    Random random = new Random(18);
    for (int round = 0; round < 200; round++) {
      Map<String, List<VocabularyWord>> triggers = new LinkedHashMap<>();
      for (int i = 0; i < 8; i++) {
        String word = letters(random, 1 + random.nextInt(4));
        triggers.put(word, List.of(word(word)));
      }
      String text = letters(random, 12);
      TriggerWords words = TriggerWords.of(triggers);
      for (int end = 1; end <= text.length(); end++) {
        String read = text.substring(0, end);
        List<String> expected =
            triggers.keySet().stream()
                .filter(read::endsWith)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        assertThat(foundAtEndOf(read, words))
            .as("%s in %s", triggers.keySet(), read)
            .extracting(VocabularyWord::word)
            .containsExactlyElementsOf(expected);
      }
    }
  }

  private static String letters(Random random, int count) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      letters.append(random.nextBoolean() ? 'a' : 'b');
    }
    return letters.toString();
  }

  private static VocabularyWord word(String word) {
    return new VocabularyWord(WordKind.NAME, word, "", "", 1);
  }

  private static List<VocabularyWord> foundAtEndOf(String text, TriggerWords words) {
    int state = 0;
    for (int at = 0; at < text.length(); at++) {
      state = words.step(state, text.charAt(at));
    }
    return words.endingAt(state);
  }
}
