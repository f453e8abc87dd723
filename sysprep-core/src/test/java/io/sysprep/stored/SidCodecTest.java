package io.sysprep.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidCodecTest {

  /** The bytes as Windows lays them out; the second row is MS-DTYP's example of Administrators. */
  @ParameterizedTest
  @CsvSource({
    "S-1-5-18, 010100000000000512000000",
    "S-1-5-32-544, 01020000000000052000000020020000",
    "S-1-0, 0100000000000000",
    "S-1-281474976710655-1, 0101ffffffffffff01000000",
    "S-1-5-21-4294967295-2147483648-1-500,"
        + " 0105000000000005"
        + "15000000ffffffff0000008001000000f4010000",
  })
  void aSidIsReadAndWrittenAsWindowsLaysItOut(String text, String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    assertThat(SidCodec.decode(bytes)).isEqualTo(text);
    assertThat(SidCodec.encode(text)).isEqualTo(bytes);
  }

  /** Windows gives buffers that are longer than what is in them. */
  @ParameterizedTest
  @CsvSource({"S-1-5-18", "S-1-5-32-544"})
  void whatFollowsASidIsPassedOver(String text) {
    byte[] buffer = Arrays.copyOf(SidCodec.encode(text), SidCodec.MAX_SIZE);
    assertThat(SidCodec.decode(buffer)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0, 8", "1, 12", "15, 68"})
  void theSizeOfASidFollowsFromItsNumbers(int numbers, int size) {
    assertThat(SidCodec.sizeOf(numbers)).isEqualTo(size);
  }
}
