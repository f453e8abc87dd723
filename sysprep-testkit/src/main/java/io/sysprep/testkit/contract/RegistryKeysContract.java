package io.sysprep.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.RegistryControl;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RegistryView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the registry promises about keys. */
public interface RegistryKeysContract extends PortContract {

  /** Absent is an answer, not an error. */
  @Test
  default void anAbsentKeyIsEmptyAndNoError() {
    RegistryView registry = fixture().view().registry();
    RegistryKey absent = fixture().scratchKey().child("not\\there");
    assertThat(registry.exists(absent)).isFalse();
    assertThat(registry.value(absent, "Name")).isEmpty();
    assertThat(registry.values(absent)).isEmpty();
    assertThat(registry.subKeys(absent)).isEmpty();
  }

  /** A key may exist with nothing in it. */
  @Test
  default void aKeyWithNothingInItIsThereAndHasNoValuesAndNoSubKeys() {
    RegistryKey key = fixture().scratchKey();
    fixture().control().registry().createKey(key);
    RegistryView registry = fixture().view().registry();
    assertThat(registry.exists(key)).isTrue();
    assertThat(registry.values(key)).contains(Map.of());
    assertThat(registry.subKeys(key)).contains(List.of());
  }

  /** Keys are found in whatever case they are asked for. */
  @Test
  default void keysAreFoundWithoutRegardToCase() {
    RegistryKey key = fixture().scratchKey().child("MixedCase");
    fixture().control().registry().write(key, "Name", RegistryValue.number(1));
    RegistryKey shouted =
        new RegistryKey(key.hive(), key.path().toUpperCase(Locale.ROOT), key.bitness());
    assertThat(fixture().view().registry().exists(shouted)).isTrue();
    assertThat(fixture().view().registry().value(shouted, "Name"))
        .contains(RegistryValue.number(1));
  }

  /** Listings show names as they were written. */
  @Test
  default void aKeyKeepsTheCaseItWasMadeIn() {
    RegistryKey key = fixture().scratchKey();
    fixture().control().registry().createKey(key.child("MixedCase"));
    fixture().control().registry().createKey(key.child("MIXEDCASE"));
    assertThat(fixture().view().registry().subKeys(key)).contains(List.of("MixedCase"));
  }

  /** Making a key makes the way to it. */
  @Test
  default void makingAKeyMakesThoseAboveIt() {
    RegistryKey key = fixture().scratchKey();
    fixture().control().registry().createKey(key.child("one\\two\\three"));
    assertThat(fixture().view().registry().subKeys(key)).contains(List.of("one"));
    assertThat(fixture().view().registry().subKeys(key.child("one"))).contains(List.of("two"));
  }

  /** Making a key again loses nothing. */
  @Test
  default void makingAKeyThatExistsKeepsWhatIsInIt() {
    RegistryKey key = fixture().scratchKey();
    RegistryControl registry = fixture().control().registry();
    registry.write(key, "Name", RegistryValue.text("kept"));
    registry.createKey(key.child("below"));
    registry.createKey(key);
    assertThat(fixture().view().registry().value(key, "Name")).contains(RegistryValue.text("kept"));
    assertThat(fixture().view().registry().exists(key.child("below"))).isTrue();
  }

  /** The registry sorts sub-keys without regard to case. */
  @Test
  default void subKeysComeInTheOrderOfTheirNames() {
    RegistryKey key = fixture().scratchKey();
    for (String name : List.of("gamma", "Alpha", "beta", "Alpha\\below")) {
      fixture().control().registry().createKey(key.child(name));
    }
    assertThat(fixture().view().registry().subKeys(key))
        .contains(List.of("Alpha", "beta", "gamma"));
  }

  /** No listing is cut off. */
  @Test
  default void aKeyWithHundredsOfSubKeysAndValuesIsReadInFull() {
    RegistryKey key = fixture().scratchKey();
    RegistryControl registry = fixture().control().registry();
    IntStream.range(0, 300)
        .forEach(
            i -> {
              registry.createKey(key.child("key" + i));
              registry.write(key, "value" + i, RegistryValue.number(i));
            });
    assertThat(fixture().view().registry().subKeys(key).orElseThrow()).hasSize(300);
    assertThat(fixture().view().registry().values(key).orElseThrow())
        .hasSize(300)
        .containsEntry("value299", RegistryValue.number(299));
  }

  /** Windows allows names of 255 characters. */
  @Test
  default void aKeyWithTheLongestNameIsListed() {
    RegistryKey key = fixture().scratchKey();
    String longest = "k".repeat(255);
    fixture().control().registry().createKey(key.child(longest));
    assertThat(fixture().view().registry().subKeys(key)).contains(List.of(longest));
  }

  /** Nothing stays of a deleted key. */
  @Test
  default void deletingAKeyDeletesAllBelowItAndNothingBeside() {
    RegistryKey key = fixture().scratchKey();
    RegistryControl registry = fixture().control().registry();
    registry.write(key.child("gone\\below\\deep"), "Name", RegistryValue.text("x"));
    registry.write(key.child("goneNot"), "Name", RegistryValue.text("x"));
    registry.deleteKey(key.child("GONE"));
    assertThat(fixture().view().registry().exists(key.child("gone\\below"))).isFalse();
    assertThat(fixture().view().registry().subKeys(key)).contains(List.of("goneNot"));
  }

  /** A key that was deleted comes back empty. */
  @Test
  default void aKeyMadeAgainAfterItsDeletionIsEmpty() {
    RegistryKey key = fixture().scratchKey();
    RegistryControl registry = fixture().control().registry();
    registry.write(key, "Name", RegistryValue.text("old"));
    registry.createKey(key.child("below"));
    registry.deleteKey(key);
    registry.createKey(key);
    assertThat(fixture().view().registry().values(key)).contains(Map.of());
    assertThat(fixture().view().registry().subKeys(key)).contains(List.of());
  }

  /** Deleting is about the outcome. */
  @Test
  default void deletingAnAbsentKeyDoesNothing() {
    RegistryKey key = fixture().scratchKey();
    fixture().control().registry().deleteKey(key.child("not\\there"));
    assertThat(fixture().view().registry().exists(key)).isFalse();
  }
}
