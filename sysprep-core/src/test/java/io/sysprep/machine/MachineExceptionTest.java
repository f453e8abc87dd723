package io.sysprep.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MachineExceptionTest {

  @Test
  void saysWhatWasTriedOnWhatAndWhatWindowsSaid() {
    MachineException error =
        new MachineException(
            MachineException.Reason.DENIED,
            "read registry value",
            "HKLM\\SYSTEM\\Setup\\UnattendFile",
            new WindowsError(5, "ERROR_ACCESS_DENIED"));
    assertThat(error)
        .hasMessage(
            "Could not read registry value HKLM\\SYSTEM\\Setup\\UnattendFile:"
                + " access denied (0x00000005 ERROR_ACCESS_DENIED)");
    assertThat(error.reason()).isEqualTo(MachineException.Reason.DENIED);
    assertThat(error.error()).isPresent();
  }

  @Test
  void writesANegativeCodeAsItIsDocumented() {
    assertThat(new WindowsError(-1073425657, "")).hasToString("0xC004D307");
  }
}
