package io.sysprep.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.RegistryBitness;
import io.sysprep.machine.RegistryHive;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WmiQuery;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the fake does not know, it does not answer. */
class UnmodelledTest {

  private static final RegistryKey OF_A_USER =
      new RegistryKey(RegistryHive.CURRENT_USER, "Software\\Example", RegistryBitness.BITS_64);

  private final FakeWindows windows = FakeWindows.windowsServer2022().build();

  @Test
  void hiveThatIsNotModelledIsNotTakenForEmpty() {
    assertThatExceptionOfType(UnmodelledException.class)
        .isThrownBy(() -> windows.view().registry().exists(OF_A_USER))
        .withMessageContaining("HKCU\\Software\\Example");
  }

  @Test
  void hiveThatTestsFillIsModelled() {
    FakeWindows filled =
        FakeWindows.windowsServer2022()
            .withRegistryValue(OF_A_USER, "Name", RegistryValue.text("x"))
            .build();

    assertThat(filled.view().registry().exists(OF_A_USER)).isTrue();
    assertThat(filled.view().registry().exists(OF_A_USER.child("Other"))).isFalse();
  }

  @Test
  void propertyThatIsNotModelledIsNotTakenForNull() {
    assertThatExceptionOfType(UnmodelledException.class)
        .isThrownBy(
            () ->
                windows
                    .view()
                    .wmi()
                    .query(WmiQuery.of("root\\cimv2", "Win32_Service", "ProcessId")))
        .withMessageContaining("ProcessId");
  }

  @Test
  void programThatIsNotSimulatedIsNotTakenForSuccessful() {
    WindowsPath dism = WindowsPath.of("C:\\Windows\\System32\\Dism.exe");
    ProgramLaunch launch = new ProgramLaunch(dism, List.of("/Online"), Optional.empty());

    assertThatExceptionOfType(UnmodelledException.class)
        .isThrownBy(() -> windows.control().programs().launch(launch))
        .withMessageContaining("Dism.exe");
  }
}
