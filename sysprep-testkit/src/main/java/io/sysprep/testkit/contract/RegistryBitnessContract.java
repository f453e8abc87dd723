package io.sysprep.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RegistryView;
import org.junit.jupiter.api.Test;

/**
 * What the registry promises about its 64-bit and 32-bit views.
 *
 * <p>Which keys are apart and which are shared: Microsoft Learn, "Registry Keys Affected by WOW64".
 */
public interface RegistryBitnessContract extends PortContract {

  /** The bitness of the caller decides nothing. */
  @Test
  default void aKeyOfSoftwareInOneViewIsNotInTheOther() {
    RegistryKey key = fixture().scratchKey();
    fixture().control().registry().write(key, "Name", RegistryValue.text("64"));
    assertThat(fixture().view().registry().exists(key.in32BitView())).isFalse();
    fixture().control().registry().write(key.in32BitView(), "Name", RegistryValue.text("32"));
    assertThat(fixture().view().registry().value(key, "Name")).contains(RegistryValue.text("64"));
    assertThat(fixture().view().registry().value(key.in32BitView(), "Name"))
        .contains(RegistryValue.text("32"));
  }

  /** Deleting in one view leaves the other alone. */
  @Test
  default void deletingAKeyInOneViewKeepsThatOfTheOther() {
    RegistryKey key = fixture().scratchKey();
    fixture().control().registry().createKey(key);
    fixture().control().registry().createKey(key.in32BitView());
    fixture().control().registry().deleteKey(key.in32BitView());
    RegistryView registry = fixture().view().registry();
    assertThat(registry.exists(key)).isTrue();
    assertThat(registry.exists(key.in32BitView())).isFalse();
  }

  /** SYSTEM is one for both. */
  @Test
  default void aKeyOutsideSoftwareIsTheSameInBothViews() {
    RegistryKey key = fixture().sharedScratchKey();
    fixture().control().registry().write(key, "Name", RegistryValue.number(1));
    assertThat(fixture().view().registry().value(key.in32BitView(), "Name"))
        .contains(RegistryValue.number(1));
    fixture().control().registry().deleteKey(key.in32BitView());
    assertThat(fixture().view().registry().exists(key)).isFalse();
  }
}
