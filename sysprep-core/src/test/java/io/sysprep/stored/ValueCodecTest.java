package io.sysprep.stored;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.Bytes;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RegistryValue.MultiText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValueCodecTest {

  static Stream<RegistryValue> values() {
    return Stream.of(
        RegistryValue.text("Größe 漢字"),
        new RegistryValue.ExpandableText("%windir%"),
        new MultiText(List.of()),
        new MultiText(List.of("a", "", "b", "")),
        RegistryValue.number(0xFFFF_FFFFL),
        new RegistryValue.QuadWord(Long.MIN_VALUE),
        new RegistryValue.Binary(Bytes.of((byte) 1)),
        new RegistryValue.Other(0, Bytes.of()),
        new RegistryValue.Other(0xFFFF_FFFFL, Bytes.of((byte) 9)));
  }

  @ParameterizedTest
  @MethodSource("values")
  void whatIsEncodedIsDecodedAgain(RegistryValue value) {
    assertThat(ValueCodec.decode(ValueCodec.typeOf(value), ValueCodec.encode(value)))
        .isEqualTo(value);
  }

  @Test
  void aTextWithoutTerminatorIsWhole() {
    assertThat(ValueCodec.decode(ValueCodec.SZ, wide("abc"))).isEqualTo(RegistryValue.text("abc"));
  }

  @Test
  void whatStandsBehindTheTerminatorIsNotPartOfTheText() {
    assertThat(ValueCodec.decode(ValueCodec.SZ, wide("abc\0garbage")))
        .isEqualTo(RegistryValue.text("abc"));
  }

  @Test
  void anOddNumberOfBytesLosesNoCharacter() {
    assertThat(ValueCodec.decode(ValueCodec.SZ, new byte[] {'a', 0, 'b'}))
        .isEqualTo(RegistryValue.text("a"));
  }

  @Test
  void aListWithoutTerminatorsIsWhole() {
    assertThat(ValueCodec.decode(ValueCodec.MULTI_SZ, wide("a\0b")))
        .isEqualTo(new MultiText(List.of("a", "b")));
  }

  @Test
  void aListOfNothingButTerminatorsIsEmpty() {
    assertThat(ValueCodec.decode(ValueCodec.MULTI_SZ, wide("\0\0")))
        .isEqualTo(new MultiText(List.of()));
  }

  @Test
  void aNumberOfTheWrongLengthIsKeptAsItIsStored() {
    assertThat(ValueCodec.decode(ValueCodec.DWORD, new byte[3]))
        .isEqualTo(new RegistryValue.Other(4, Bytes.of(new byte[3])));
    assertThat(ValueCodec.decode(ValueCodec.QWORD, new byte[4]))
        .isEqualTo(new RegistryValue.Other(11, Bytes.of(new byte[4])));
    assertThat(ValueCodec.decode(ValueCodec.DWORD, new byte[8]))
        .isEqualTo(new RegistryValue.Other(4, Bytes.of(new byte[8])));
  }

  private static byte[] wide(String text) {
    return text.getBytes(StandardCharsets.UTF_16LE);
  }
}
