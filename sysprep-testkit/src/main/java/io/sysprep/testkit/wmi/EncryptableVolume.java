package io.sysprep.testkit.wmi;

import io.sysprep.machine.ConversionStatus;
import io.sysprep.machine.Volume;
import io.sysprep.machine.WmiRow;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.Installation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The volumes that BitLocker can encrypt; its namespace comes with BitLocker. */
final class EncryptableVolume implements WmiClass {

  @Override
  public String namespace() {
    return CIMV2 + "\\Security\\MicrosoftVolumeEncryption";
  }

  @Override
  public String name() {
    return "Win32_EncryptableVolume";
  }

  @Override
  public Set<String> properties() {
    return Set.of("DriveLetter", "DeviceID", "ConversionStatus", "ProtectionStatus");
  }

  @Override
  public boolean hasNamespace(Installation installation) {
    return installation.volumes().isBitLockerInstalled();
  }

  @Override
  public List<WmiRow> rows(Computer computer) {
    return computer.installation().volumes().all().stream()
        .flatMap(volume -> row(computer.installation(), volume).stream())
        .toList();
  }

  private static Optional<WmiRow> row(Installation installation, Volume volume) {
    return installation.volumes().conversion(volume.letter()).map(status -> row(volume, status));
  }

  private static WmiRow row(Volume volume, ConversionStatus status) {
    return new Row()
        .text("DriveLetter", volume.letter() + ":")
        .text(
            "DeviceID",
            "\\\\?\\Volume{00000000-0000-0000-0000-00000000000" + volume.letter() + "}\\")
        .number("ConversionStatus", List.of(ConversionStatus.values()).indexOf(status))
        .number("ProtectionStatus", 0)
        .done();
  }
}
