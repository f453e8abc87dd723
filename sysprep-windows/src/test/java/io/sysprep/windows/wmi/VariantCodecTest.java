package io.sysprep.windows.wmi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.windows.failures.WindowsErrors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each with pointers of four and of eight bytes, as in a JVM of 32 and of 64 bits. */
class VariantCodecTest {

  // wtypes.h, VARENUM
  private static final int BSTR = 8;
  private static final int BOOL = 11;
  private static final int ARRAY = 0x2000;

  @ParameterizedTest
  @CsvSource({
    "4, 2, 2, -2, -2",
    "8, 2, 2, -2, -2",
    "8, 3, 4, -2147483648, -2147483648",
    "8, 16, 1, -1, -1",
    "8, 17, 1, 255, -1",
    "8, 18, 2, 65535, -1",
    "8, 19, 4, 4294967295, -1",
  })
  void aNumberIsReadAsWideAsItIs(int pointers, int type, int size, long stored, int read) {
    StubMemory memory = new StubMemory(pointers);
    assertThat(decoded(memory, memory.variant(type, size, stored))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({"4, 0xFFFF, true", "8, 0xFFFF, true", "8, 1, true", "8, 0, false"})
  void everyNumberButZeroIsTrue(int pointers, String stored, boolean read) {
    StubMemory memory = new StubMemory(pointers);
    assertThat(decoded(memory, memory.variant(BOOL, 2, Long.decode(stored)))).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 8})
  void fractionsAreKept(int pointers) {
    StubMemory memory = new StubMemory(pointers);
    assertThat(decoded(memory, memory.variant(4, 4, Float.floatToIntBits(1.5f)))).isEqualTo(1.5f);
    assertThat(decoded(memory, memory.variant(5, 8, Double.doubleToLongBits(-0.1))))
        .isEqualTo(-0.1);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 8})
  void aTextIsReadByItsLengthAndNotToItsFirstNul(int pointers) {
    StubMemory memory = new StubMemory(pointers);
    assertThat(decoded(memory, text(memory, ""))).isEqualTo("");
    assertThat(decoded(memory, text(memory, "a\0 Größe \uD83D\uDCBB")))
        .isEqualTo("a\0 Größe \uD83D\uDCBB");
    assertThat(decoded(memory, memory.variant(BSTR, pointers, 0))).isEqualTo("");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void emptyAndNullAreNoValue(int type) {
    StubMemory memory = new StubMemory(8);
    assertThat(new VariantCodec(memory, 8).decode(memory.variant(type, 8, 7))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 8})
  void aListOfTextsKeepsItsOrderAndItsEmptyTexts(int pointers) {
    StubMemory memory = new StubMemory(pointers);
    long list = memory.array(pointers, memory.text("one"), 0, memory.text(""), memory.text("two"));
    assertThat((Object[]) decoded(memory, memory.variant(ARRAY | BSTR, pointers, list)))
        .containsExactly("one", "", "", "two");
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 8})
  void aListOfNumbersIsReadByTheSizeOfItsElements(int pointers) {
    StubMemory memory = new StubMemory(pointers);
    long bytes = memory.array(1, 1, 255, 3);
    long words = memory.array(4, 70000, -1);
    assertThat((Object[]) decoded(memory, memory.variant(ARRAY | 17, pointers, bytes)))
        .containsExactly(1, -1, 3);
    assertThat((Object[]) decoded(memory, memory.variant(ARRAY | 3, pointers, words)))
        .containsExactly(70000, -1);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 8})
  void anEmptyListIsNotMissing(int pointers) {
    StubMemory memory = new StubMemory(pointers);
    byte[] empty = memory.variant(ARRAY | BSTR, pointers, memory.array(pointers));
    assertThat((Object[]) decoded(memory, empty)).isEmpty();
    byte[] none = memory.variant(ARRAY | BSTR, pointers, 0);
    assertThat((Object[]) decoded(memory, none)).isEmpty();
  }

  /**
   * VT_CY, VT_DATE, VT_DISPATCH, VT_ERROR, VT_VARIANT, VT_UNKNOWN, VT_RECORD, and one by reference.
   */
  @ParameterizedTest
  @ValueSource(ints = {6, 7, 9, 10, 12, 13, 36, 0x4003})
  void aValueOfATypeThatIsNotReadIsRefusedAndNotTakenForNothing(int type) {
    StubMemory memory = new StubMemory(8);
    assertThatThrownBy(() -> decoded(memory, memory.variant(type, 8, 7)))
        .isInstanceOfSatisfying(
            NativeFailure.class,
            failure -> assertThat(failure.code()).isEqualTo(WindowsErrors.TYPE_MISMATCH));
  }

  private static byte[] text(StubMemory memory, String text) {
    return memory.variant(BSTR, memory.pointerSize(), memory.text(text));
  }

  private static Object decoded(StubMemory memory, byte[] variant) {
    return new VariantCodec(memory, memory.pointerSize()).decode(variant).orElseThrow();
  }
}
