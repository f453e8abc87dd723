package io.sysprep.windows.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.machine.ConversionStatus;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.Volume;
import io.sysprep.windows.failures.WindowsErrors;
import io.sysprep.windows.system.WindowsClock;
import io.sysprep.windows.wmi.NativeWmi;
import io.sysprep.windows.wmi.StubWmi;
import io.sysprep.windows.wmi.WindowsWmi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsVolumesTest {

  private final StubWmi natives = new StubWmi();
  private final WindowsWmi wmi = new WindowsWmi(natives, new WindowsClock());
  private final List<String> asked = new ArrayList<>();
  private int rootsCode;
  private int fixedCode;
  private int otherType = 5;
  private int otherCode = WindowsErrors.NOT_READY;
  private final WindowsVolumes volumes = new WindowsVolumes(new Drives(), wmi);

  @AfterEach
  void close() {
    wmi.close();
  }

  @Test
  void volumesComeByLetterWithWhatTheyAreOn() {
    assertThat(volumes.volumes())
        .containsExactly(
            new Volume('C', Volume.Kind.FIXED, OptionalLong.of(100)),
            new Volume('D', Volume.Kind.OPTICAL, OptionalLong.empty()));
  }

  @Test
  void drivesThatCannotBeListedAreAnErrorAndNotNone() {
    rootsCode = WindowsErrors.ACCESS_DENIED;
    assertThatThrownBy(volumes::volumes).hasMessageContaining("ERROR_ACCESS_DENIED");
  }

  @Test
  void aFixedDiskThatCannotBeAskedIsAnError() {
    fixedCode = 5;
    assertThatThrownBy(volumes::volumes)
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("C:\\");
  }

  @Test
  void theConversionStatusIsAskedOfTheVolumeByItsIdWithBackslashesEscaped() {
    natives.row(
        Map.of(
            "DeviceID", StubWmi.cell(8, "\\\\?\\Volume{1}\\"),
            "ReturnValue", StubWmi.number(0),
            "ConversionStatus", StubWmi.number(1)));
    assertThat(volumes.conversionStatus('C')).contains(ConversionStatus.FULLY_ENCRYPTED);
    assertThat(natives.calls)
        .contains(
            "query SELECT DeviceID FROM Win32_EncryptableVolume WHERE DriveLetter = 'C:'",
            "call Win32_EncryptableVolume.DeviceID=\"\\\\\\\\?\\\\Volume{1}\\\\\""
                + ".GetConversionStatus");
  }

  @Test
  void aWindowsWithoutBitLockerHasNoStatus() {
    natives.connectFailure = 0x8004100E;
    assertThat(volumes.conversionStatus('C')).isEmpty();
    natives.connectFailure = 0;
    assertThat(volumes.conversionStatus('D')).isEmpty();
  }

  @Test
  void aRefusedStatusIsNotAnAbsentOne() {
    natives.connectFailure = 0x80041003;
    assertThatThrownBy(() -> volumes.conversionStatus('C'))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("WBEM_E_ACCESS_DENIED");
  }

  @Test
  void aStatusThatNobodyKnowsIsAnErrorAndNotAPass() {
    volumeAnswers(0, StubWmi.number(6));
    assertThatThrownBy(() -> volumes.conversionStatus('C')).isInstanceOf(MachineException.class);
  }

  @Test
  void aStatusWhoseMethodDidNotWorkIsAnErrorWhateverItSays() {
    volumeAnswers(0x80310000, StubWmi.number(0));
    assertThatThrownBy(() -> volumes.conversionStatus('C'))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("GetConversionStatus")
        .hasMessageContaining("FVE_E_LOCKED_VOLUME");
    assertThat(natives.calls).endsWith("release row");
  }

  @Test
  void aVolumeThatDoesNotTellItsStatusIsNotTakenForUnencrypted() {
    natives.row(
        Map.of(
            "DeviceID", StubWmi.cell(8, "v"),
            "ReturnValue", StubWmi.number(0)));
    assertThatThrownBy(() -> volumes.conversionStatus('C'))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("Win32_EncryptableVolume.DeviceID");
  }

  @Test
  void aMethodThatDoesNotSayWhetherItWorkedIsNotBelieved() {
    natives.row(
        Map.of(
            "DeviceID", StubWmi.cell(8, "v"),
            "ConversionStatus", StubWmi.number(0)));
    assertThatThrownBy(() -> volumes.conversionStatus('C'))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("GetConversionStatus");
  }

  @Test
  void aStatusThatIsNoNumberIsAnErrorAndNotAPass() {
    volumeAnswers(0, StubWmi.cell(8, "odd"));
    assertThatThrownBy(() -> volumes.conversionStatus('C'))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("odd");
  }

  @ParameterizedTest
  @CsvSource({"2, REMOVABLE", "5, OPTICAL", "6, OTHER"})
  void whatIsNoDiskMayBeAwayForAnyReason(int type, Volume.Kind kind) {
    otherType = type;
    otherCode = 53;
    assertThat(volumes.volumes()).contains(new Volume('D', kind, OptionalLong.empty()));
    otherCode = 0;
    assertThat(volumes.volumes()).contains(new Volume('D', kind, OptionalLong.of(7)));
  }

  @Test
  void aShareIsNotAskedForItsSpaceBecauseItsServerMayBeAway() {
    otherType = 4;
    otherCode = 0;
    assertThat(volumes.volumes())
        .contains(new Volume('D', Volume.Kind.NETWORK, OptionalLong.empty()));
    assertThat(asked).doesNotContain("d:\\");
  }

  @Test
  void aDiskThatIsNotReadyHasNoFreeSpaceToTell() {
    fixedCode = WindowsErrors.NOT_READY;
    assertThat(volumes.volumes())
        .contains(new Volume('C', Volume.Kind.FIXED, OptionalLong.empty()));
  }

  private void volumeAnswers(int returned, NativeWmi.Cell status) {
    natives.row(
        Map.of(
            "DeviceID", StubWmi.cell(8, "v"),
            "ReturnValue", StubWmi.number(returned),
            "ConversionStatus", status));
  }

  /** A disk and another drive. */
  private final class Drives implements NativeVolumes {
    @Override
    public Roots roots() {
      return new Roots(rootsCode, List.of("d:\\", "C:\\"));
    }

    @Override
    public int type(String root) {
      return root.startsWith("C") ? 3 : otherType;
    }

    @Override
    public Free free(String root) {
      asked.add(root);
      return root.startsWith("C") ? new Free(fixedCode, 100) : new Free(otherCode, 7);
    }
  }
}
