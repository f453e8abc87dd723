package io.sysprep.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
