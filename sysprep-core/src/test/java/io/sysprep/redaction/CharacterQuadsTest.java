package io.sysprep.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharacterQuadsTest {

  private static final String SAID = "The value Geheim\u010D!1 is no number.";

  @Test
  void everyPieceOfWhatWasSaidIsFoundAndHardlyAnythingElse() {
    CharacterQuads quads = new CharacterQuads(1 << 13);
    quads.addAll(SAID);
    for (int at = 0; at + CharacterQuads.LENGTH <= SAID.length(); at++) {
      assertThat(quads.mayHaveFirst(SAID.substring(at))).isTrue();
    }
    int others = 0;
    for (char c = 'a'; c <= 'z'; c++) {
      for (char d = 'A'; d <= 'Z'; d++) {
        others += quads.mayHaveFirst("x" + c + d + "x") ? 1 : 0;
      }
    }
    assertThat(others).isLessThan(20);
  }

  @Test
  void textOfThreeCharactersIsNotThereForItIsTooShortToBeLookedFor() {
    CharacterQuads quads = new CharacterQuads(1);
    quads.addAll("abc");
    assertThat(quads.mayHaveFirst("abcd")).isFalse();
    quads.addAll("abcd");
    assertThat(quads.mayHaveFirst("abc")).isFalse();
    assertThat(quads.mayHaveFirst("abcd")).isTrue();
  }
}
