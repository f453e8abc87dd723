package io.sysprep.diagnose.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeLexerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "providers; hr = 0x80070005 | 0x80070005",
        "on the volume. (0x80310039) | 0x80310039",
        "state, dwRet = 31 | 0x1f",
        "state, dwRet= 1f | 0x1f",
        "executing 'x', returned error code 0x2 | 0x2",
        "returned error code -1073425657 | 0xc004d307",
        "DeleteInstance hr=2147749904 | 0x80041010",
        "Error 0x-2147417850: Failed | 0x80010106",
        "to firmware. Status: c000000d | 0xc000000d",
        "BiUpdateEfiEntry failed c000000d | 0xc000000d",
        "OpenExisting failed with error 80070490 | 0x80070490",
        "packages. Err = 0xE0000231 | 0xe0000231",
        "thread was 0x3cf2. | 0x3cf2",
        "is on. (Ox8O31OO39) | 0x80310039"
      })
  void reads_every_spelling_seen_in_logs(String message, String code) {
    assertThat(Passage.of(message, true).codes())
        .extracting(FoundCode::value)
        .containsExactly(Long.decode(code));
  }

  @Test
  void what_only_looks_like_a_code_is_none() {
    assertThat(codes("Failed to open.[gle=0x00000012]")).isEmpty();
    assertThat(codes("failed because of a setting")).isEmpty();
    assertThat(codes("returned with success, status: 0x0")).isEmpty();
    assertThat(codes("stack @0x7ffe7a9a7f69")).isEmpty();
  }

  @Test
  void the_last_code_of_a_cut_line_may_be_cut_too() {
    assertThat(Passage.of("dwRet = 0x3cf", false).codes()).isEmpty();
    assertThat(Passage.of("dwRet = 0x3cf2, and", false).codes()).hasSize(1);
  }

  @Test
  void a_code_cut_to_its_low_word_is_the_same_failure() {
    assertThat(new FoundCode(0x975, "0x975").isSameAs(0x80070975L)).isTrue();
    assertThat(new FoundCode(0x80070975L, "0x80070975").isSameAs(0x975)).isTrue();
    assertThat(new FoundCode(0x800F0975L, "0x800F0975").isSameAs(0x975)).isFalse();
  }

  private static List<FoundCode> codes(String message) {
    return Passage.of(message, true).codes();
  }
}
