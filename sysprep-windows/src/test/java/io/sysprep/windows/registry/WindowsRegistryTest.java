package io.sysprep.windows.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.RegistryBitness;
import io.sysprep.machine.RegistryHive;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.stored.ValueCodec;
import io.sysprep.windows.failures.WindowsErrors;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What waits for ever fails here and does not stop the build. */
@Timeout(20)
class WindowsRegistryTest {

  private static final RegistryKey KEY = RegistryKey.localMachine("SOFTWARE\\Sdk");

  private final StubRegistry natives = new StubRegistry();
  private final WindowsRegistry registry = new WindowsRegistry(natives);
  private final WindowsRegistryControl control = new WindowsRegistryControl(natives);

  @Test
  void eachReadAsksForTheViewOfItsKey() {
    registry.exists(KEY);
    registry.value(KEY.in32BitView(), "Name");
    assertThat(natives.calls)
        .containsExactly(
            "open HKLM\\SOFTWARE\\Sdk in 64", "close", "open HKLM\\SOFTWARE\\Sdk in 32", "close");
  }

  @Test
  void eachChangeAsksForTheViewOfItsKey() {
    control.createKey(KEY.in32BitView());
    control.write(KEY, "Name", RegistryValue.number(1));
    control.deleteKey(KEY.in32BitView());
    assertThat(natives.calls)
        .contains(
            "create HKLM\\SOFTWARE\\Sdk in 32",
            "create HKLM\\SOFTWARE\\Sdk in 64",
            "open HKLM\\SOFTWARE in 32",
            "delete Sdk in 32");
  }

  @Test
  void aMultiTextIsReadAndNotLost() {
    natives.put("List", ValueCodec.MULTI_SZ, wide("one\0two\0\0"));
    assertThat(registry.value(KEY, "List"))
        .contains(new RegistryValue.MultiText(List.of("one", "two")));
  }

  @Test
  void anEmptyTextIsATextAndNotAnArrayOrNull() {
    natives.put("Empty", ValueCodec.SZ, wide("\0"));
    natives.put("Nothing", ValueCodec.SZ);
    assertThat(registry.value(KEY, "Empty")).contains(RegistryValue.text(""));
    assertThat(registry.value(KEY, "Nothing")).contains(RegistryValue.text(""));
  }

  @Test
  void oneValueOfAnUnknownTypeDoesNotHideItsKey() {
    natives.put("Known", ValueCodec.DWORD, (byte) 7, (byte) 0, (byte) 0, (byte) 0);
    natives.put("Odd", 0x1234, (byte) 1);
    Map<String, RegistryValue> values = registry.values(KEY).orElseThrow();
    assertThat(values).containsEntry("Known", RegistryValue.number(7)).containsKey("Odd");
    assertThat(values)
        .hasEntrySatisfying("Odd", odd -> assertThat(odd.typeName()).isEqualTo("type 4660"));
  }

  @Test
  void aValueOfAnotherTypeThanExpectedIsAnAnswer() {
    natives.put("Number", ValueCodec.DWORD, (byte) 1, (byte) 0, (byte) 0, (byte) 0);
    assertThat(registry.value(KEY, "Number").orElseThrow().asText()).isEmpty();
    assertThat(registry.value(KEY, "Number").orElseThrow().typeName()).isEqualTo("REG_DWORD");
  }

  @Test
  void aValueThatGrowsWhileItIsReadIsReadWhole() {
    natives.put("Growing", ValueCodec.BINARY, new byte[3000]);
    natives.growsBy = 10;
    assertThat(registry.value(KEY, "Growing")).map(RegistryValue::typeName).contains("REG_BINARY");
    assertThat(registry.values(KEY).orElseThrow()).hasSize(1);
  }

  @Test
  void aValueThatNeverStopsGrowingIsAnErrorAndNotALoop() {
    natives.put("Growing", ValueCodec.BINARY, new byte[3000]);
    natives.growsBy = 100_000_000;
    natives.queryCode = WindowsErrors.MORE_DATA;
    assertThatThrownBy(() -> registry.value(KEY, "Growing"))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("Growing");
  }

  @Test
  void theFirstErrorIsKeptWhenClosingFailsToo() {
    natives.queryCode = 5;
    natives.closeCode = 6;
    Throwable thrown = catchThrowable(() -> registry.value(KEY, "Name"));
    assertThat(thrown).hasMessageContaining("ERROR_ACCESS_DENIED");
    assertThat(thrown.getSuppressed()).hasSize(1);
    assertThat(thrown.getSuppressed()[0]).hasMessageContaining("ERROR_INVALID_HANDLE");
  }

  /** Who may not change a key may still read it (winnt.h, KEY_READ and KEY_WRITE). */
  @Test
  void nothingIsAskedForThatIsNotNeeded() {
    registry.exists(KEY);
    assertThat(natives.lastAccess()).isEqualTo(0x20019);
    registry.value(KEY, "Name");
    assertThat(natives.lastAccess()).isEqualTo(0x20019);
    registry.subKeys(KEY);
    assertThat(natives.lastAccess()).isEqualTo(0x20019);
    control.write(KEY, "Name", RegistryValue.number(1));
    assertThat(natives.lastAccess()).isEqualTo(0x20006);
    control.deleteValue(KEY, "Name");
    assertThat(natives.lastAccess()).isEqualTo(0x20006);
  }

  @Test
  void aKeyIsClosedWhateverIsThrown() {
    natives.beforeQuery =
        () -> {
          throw new OutOfMemoryError("a value of two gigabytes");
        };
    assertThatThrownBy(() -> registry.value(KEY, "Name")).isInstanceOf(OutOfMemoryError.class);
    assertThat(natives.calls).endsWith("close");
  }

  @Test
  void aKeyIsClosedWhenReadingFails() {
    natives.queryCode = 5;
    Throwable thrown = catchThrowable(() -> registry.value(KEY, "Name"));
    assertThat(thrown).isInstanceOf(MachineException.class).hasNoSuppressedExceptions();
    assertThat(natives.calls).endsWith("close");
  }

  @Test
  void aKeyThatCannotBeClosedIsAnError() {
    natives.closeCode = 6;
    assertThatThrownBy(() -> registry.exists(KEY))
        .hasMessageContaining("close registry key")
        .hasMessageContaining("ERROR_INVALID_HANDLE");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, WindowsErrors.KEY_DELETED})
  void aKeyIsThereUnlessWindowsSaysThatItIsNot(int absent) {
    assertThat(registry.exists(KEY)).isTrue();
    natives.openCode = absent;
    assertThat(registry.exists(KEY)).isFalse();
    assertThat(registry.value(KEY, "Name")).isEmpty();
  }

  @Test
  void everySubKeyIsListed() {
    natives.subKey(KEY.path(), "one", "two", "three");
    assertThat(registry.subKeys(KEY)).contains(List.of("one", "two", "three"));
    assertThat(registry.subKeys(KEY.child("one"))).contains(List.of());
  }

  @Test
  void aListThatBreaksOffIsAnErrorAndNotAShortList() {
    natives.listCode = 5;
    assertThatThrownBy(() -> registry.subKeys(KEY)).hasMessageContaining("ERROR_ACCESS_DENIED");
    assertThatThrownBy(() -> registry.values(KEY)).hasMessageContaining("ERROR_ACCESS_DENIED");
  }

  @Test
  void aKeyThatCannotBeMadeIsAnError() {
    natives.openCode = 5;
    assertThatThrownBy(() -> control.createKey(KEY)).hasMessageContaining("ERROR_ACCESS_DENIED");
  }

  @Test
  void aDeniedKeyIsNotAnAbsentOne() {
    natives.openCode = 5;
    assertThatThrownBy(() -> registry.exists(KEY))
        .isInstanceOf(MachineException.class)
        .hasMessage(
            "Could not open registry key HKLM\\SOFTWARE\\Sdk: access denied"
                + " (0x00000005 ERROR_ACCESS_DENIED)")
        .extracting(error -> ((MachineException) error).reason())
        .isEqualTo(Reason.DENIED);
  }

  @Test
  void aKeyThatIsBeingDeletedIsAbsent() {
    natives.openCode = WindowsErrors.KEY_DELETED;
    assertThat(registry.subKeys(KEY)).isEmpty();
  }

  @Test
  void aWholeHiveIsNeverDeleted() {
    RegistryKey hive = new RegistryKey(RegistryHive.LOCAL_MACHINE, "", RegistryBitness.BITS_64);
    assertThatThrownBy(() -> control.deleteKey(hive)).isInstanceOf(IllegalArgumentException.class);
    assertThat(natives.calls).isEmpty();
  }

  @Test
  void aKeyIsDeletedWithAllBelowItDeepestFirst() {
    natives.subKey("SOFTWARE\\Sdk", "one", "two");
    natives.subKey("SOFTWARE\\Sdk\\one", "deep");
    control.deleteKey(KEY);
    assertThat(natives.calls)
        .filteredOn(call -> call.startsWith("delete"))
        .containsExactly(
            "delete deep in 64", "delete one in 64", "delete two in 64", "delete Sdk in 64");
  }

  @Test
  void aKeyRightBelowItsHiveIsDeletedFromTheHive() {
    control.deleteKey(RegistryKey.localMachine("Sdk"));
    assertThat(natives.calls).containsSubsequence("open HKLM\\ in 64", "delete Sdk in 64");
  }

  @Test
  void aRefusedChangeIsAnErrorAndNotSilence() {
    natives.setCode = 5;
    natives.deleteCode = 5;
    assertThatThrownBy(() -> control.write(KEY, "Name", RegistryValue.number(1)))
        .hasMessageContaining("write registry value HKLM\\SOFTWARE\\Sdk\\Name: access denied");
    assertThatThrownBy(() -> control.deleteValue(KEY, "Name"))
        .hasMessageContaining("delete registry value HKLM\\SOFTWARE\\Sdk\\Name: access denied");
    assertThatThrownBy(() -> control.deleteKey(KEY))
        .hasMessageContaining("delete registry key HKLM\\SOFTWARE\\Sdk: access denied");
  }

  @Test
  void aKeyThatSomebodyElseDeletedFirstIsDeleted() {
    natives.deleteCode = 2;
    assertThatCode(() -> control.deleteKey(KEY)).doesNotThrowAnyException();
    assertThatCode(() -> control.deleteValue(KEY, "Name")).doesNotThrowAnyException();
  }

  @Test
  void whatIsWrittenIsReadAndWhatIsDeletedIsGone() {
    control.write(KEY, "Name", RegistryValue.text("one"));
    assertThat(registry.value(KEY, "Name")).contains(RegistryValue.text("one"));
    control.deleteValue(KEY, "Name");
    assertThat(registry.value(KEY, "Name")).isEmpty();
  }

  @Test
  void aValueThatIsGoneNeedsNoDeletion() {
    control.deleteValue(KEY, "Gone");
    assertThat(natives.calls).endsWith("close");
  }

  private static byte[] wide(String text) {
    return text.getBytes(StandardCharsets.UTF_16LE);
  }
}
