package io.sysprep.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.NoMachineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class WindowsMachineProviderTest {

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void offWindowsTheRefusalNamesTheBindingAndItsReason() {
    assertThatThrownBy(Machine::local)
        .isInstanceOf(NoMachineException.class)
        .hasMessageContaining("sysprep-windows (JNA) declined: this is ")
        .hasMessageContaining(", not Windows");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nativeCallsThatCannotBeLoadedAreAnErrorThatNamesTheBinding() {
    assertThatThrownBy(new WindowsMachineProvider("Windows 11")::open)
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("Could not load the native calls of sysprep-windows (JNA)")
        .hasCauseInstanceOf(LinkageError.class);
  }

  /** Java says so the first time only; from then on it misses the class. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nativeCallsThatCannotBeLoadedAreTheSameErrorTheNextTime() {
    WindowsMachineProvider provider = new WindowsMachineProvider("Windows 11");
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(provider::open).isInstanceOf(MachineException.class);
    }
  }

  @Test
  void everyWindowsIsAccepted() {
    assertThat(new WindowsMachineProvider("Windows Server 2022").declines()).isEmpty();
    assertThat(new WindowsMachineProvider("Darwin").declines())
        .contains("this is Darwin, not Windows");
  }
}
