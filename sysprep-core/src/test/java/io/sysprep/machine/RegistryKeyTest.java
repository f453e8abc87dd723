package io.sysprep.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryKeyTest {

  @Test
  void comparesWithoutRegardToCaseButTellsTheViewsApart() {
    RegistryKey setup = RegistryKey.localMachine("SYSTEM\\Setup");
    assertThat(setup)
        .isEqualTo(RegistryKey.localMachine("system\\SETUP"))
        .hasSameHashCodeAs(RegistryKey.localMachine("system\\SETUP"))
        .isNotEqualTo(setup.in32BitView())
        .hasToString("HKLM\\SYSTEM\\Setup");
  }

  @Test
  void addressesTheRootByTheEmptyPath() {
    RegistryKey root = RegistryKey.localMachine("");
    assertThat(root).hasToString("HKLM");
    assertThat(root.child("SYSTEM")).isEqualTo(RegistryKey.localMachine("SYSTEM"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\SYSTEM", "SYSTEM\\", "SYSTEM\\\\Setup", "SYSTEM/Setup"})
  void refusesAPathThatWouldAddressAnotherKey(String path) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RegistryKey.localMachine(path))
        .withMessageContaining(path);
  }
}
