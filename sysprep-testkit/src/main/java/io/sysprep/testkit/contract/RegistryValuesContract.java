package io.sysprep.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.sysprep.machine.Bytes;
import io.sysprep.machine.RegistryControl;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RegistryValue.Binary;
import io.sysprep.machine.RegistryValue.DoubleWord;
import io.sysprep.machine.RegistryValue.ExpandableText;
import io.sysprep.machine.RegistryValue.MultiText;
import io.sysprep.machine.RegistryValue.Other;
import io.sysprep.machine.RegistryValue.QuadWord;
import io.sysprep.machine.RegistryValue.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the registry promises about values. */
public interface RegistryValuesContract extends PortContract {

  /** {@return one test for each value that must come back as it was written} */
  @TestFactory
  default Stream<DynamicTest> aValueComesBackWithItsTypeAndContent() {
    return valuesThatComeBack().entrySet().stream()
        .map(value -> dynamicTest(value.getKey(), () -> assertComesBack(value.getValue())));
  }

  private void assertComesBack(RegistryValue value) {
    RegistryKey key = fixture().scratchKey();
    fixture().control().registry().write(key, "Name", value);
    assertThat(fixture().view().registry().value(key, "Name")).contains(value);
    assertThat(fixture().view().registry().values(key)).contains(Map.of("Name", value));
  }

  private static Map<String, RegistryValue> valuesThatComeBack() {
    return Map.ofEntries(
        Map.entry("text", new Text("text")),
        Map.entry("empty text", new Text("")),
        Map.entry("text beyond ASCII", new Text("Größe 漢字 \uD83D\uDE00")),
        Map.entry("text of 20000 characters", new Text("x".repeat(20_000))),
        Map.entry("expandable text, not expanded", new ExpandableText("%SystemRoot%\\System32")),
        Map.entry("empty expandable text", new ExpandableText("")),
        Map.entry("no texts", new MultiText(List.of())),
        Map.entry("several texts", new MultiText(List.of("one", "two"))),
        Map.entry("an empty text first and within", new MultiText(List.of("", "a", "", "b"))),
        Map.entry("an empty text at the end", new MultiText(List.of("\\??\\C:\\old", ""))),
        Map.entry("number 0", new DoubleWord(0)),
        Map.entry("largest 32-bit number", new DoubleWord(0xFFFF_FFFFL)),
        Map.entry("largest 64-bit number", new QuadWord(-1)),
        Map.entry("64-bit number", new QuadWord(0x0102_0304_0506_0708L)),
        Map.entry("no bytes", new Binary(Bytes.of())),
        Map.entry("bytes", new Binary(Bytes.of((byte) 0, (byte) 0xFF, (byte) 0))),
        Map.entry("100000 bytes", new Binary(Bytes.of(new byte[100_000]))),
        Map.entry("type 0 without bytes", new Other(0, Bytes.of())),
        Map.entry("type 0 with bytes", new Other(0, Bytes.of((byte) 1))),
        Map.entry("type 8", new Other(8, Bytes.of((byte) 1, (byte) 2))));
  }

  /** Absent is an answer, not an error. */
  @Test
  default void anAbsentValueOfAKeyThatExistsIsEmpty() {
    RegistryKey key = fixture().scratchKey();
    fixture().control().registry().createKey(key);
    assertThat(fixture().view().registry().value(key, "Name")).isEmpty();
    assertThat(fixture().view().registry().value(key, "")).isEmpty();
  }

  /** A value is found in whatever case it is asked for, and there is one of it. */
  @Test
  default void valuesAreFoundAndReplacedWithoutRegardToCase() {
    RegistryKey key = fixture().scratchKey();
    RegistryControl registry = fixture().control().registry();
    registry.write(key, "MixedCase", RegistryValue.text("old"));
    registry.write(key, "MIXEDCASE", RegistryValue.text("new"));
    assertThat(fixture().view().registry().value(key, "mixedcase"))
        .contains(RegistryValue.text("new"));
    assertThat(fixture().view().registry().values(key).orElseThrow()).hasSize(1);
  }

  /** The type is part of the value. */
  @Test
  default void writingAValueAgainReplacesItsTypeToo() {
    RegistryKey key = fixture().scratchKey();
    RegistryControl registry = fixture().control().registry();
    registry.write(key, "Name", RegistryValue.text("a text that is longer"));
    registry.write(key, "Name", RegistryValue.number(7));
    assertThat(fixture().view().registry().value(key, "Name")).contains(RegistryValue.number(7));
  }

  /** The default value is the one with the empty name. */
  @Test
  default void theDefaultValueHasTheEmptyName() {
    RegistryKey key = fixture().scratchKey();
    fixture().control().registry().write(key, "", RegistryValue.text("default"));
    assertThat(fixture().view().registry().value(key, "")).contains(RegistryValue.text("default"));
    assertThat(fixture().view().registry().values(key))
        .contains(Map.of("", RegistryValue.text("default")));
  }

  /** Writing needs no key to be made first. */
  @Test
  default void writingAValueMakesItsKeyAndThoseAbove() {
    RegistryKey key = fixture().scratchKey();
    fixture().control().registry().write(key.child("a\\b"), "Name", RegistryValue.number(1));
    assertThat(fixture().view().registry().subKeys(key)).contains(List.of("a"));
  }

  /** No name is cut off. */
  @Test
  default void aValueWithALongNameIsRead() {
    RegistryKey key = fixture().scratchKey();
    String name = "v".repeat(1000);
    fixture().control().registry().write(key, name, RegistryValue.number(1));
    assertThat(fixture().view().registry().values(key))
        .contains(Map.of(name, RegistryValue.number(1)));
  }

  /** The order is the registry's, thus the same each time. */
  @Test
  default void valuesComeInTheSameOrderEachTime() {
    RegistryKey key = fixture().scratchKey();
    for (String name : List.of("zeta", "Alpha", "beta")) {
      fixture().control().registry().write(key, name, RegistryValue.number(1));
    }
    List<String> first =
        List.copyOf(fixture().view().registry().values(key).orElseThrow().keySet());
    assertThat(fixture().view().registry().values(key).orElseThrow().keySet())
        .containsExactlyElementsOf(first);
  }

  /** One value goes, the others stay. */
  @Test
  default void deletingAValueDeletesThatOneOnly() {
    RegistryKey key = fixture().scratchKey();
    RegistryControl registry = fixture().control().registry();
    registry.write(key, "Gone", RegistryValue.number(1));
    registry.write(key, "Stays", RegistryValue.number(2));
    registry.deleteValue(key, "GONE");
    assertThat(fixture().view().registry().values(key))
        .contains(Map.of("Stays", RegistryValue.number(2)));
  }

  /** Deleting is about the outcome, and makes nothing. */
  @Test
  default void deletingAnAbsentValueDoesNothing() {
    RegistryKey key = fixture().scratchKey();
    fixture().control().registry().deleteValue(key, "Name");
    assertThat(fixture().view().registry().exists(key)).isFalse();
    fixture().control().registry().createKey(key);
    fixture().control().registry().deleteValue(key, "Name");
    assertThat(fixture().view().registry().exists(key)).isTrue();
  }

  /** Ports may be called from any thread. */
  @Test
  default void valuesWrittenByManyThreadsAreAllThere() {
    RegistryKey key = fixture().scratchKey();
    RegistryControl registry = fixture().control().registry();
    IntStream.range(0, 100)
        .parallel()
        .forEach(i -> registry.write(key, "value" + i, RegistryValue.number(i)));
    assertThat(fixture().view().registry().values(key).orElseThrow()).hasSize(100);
  }
}
