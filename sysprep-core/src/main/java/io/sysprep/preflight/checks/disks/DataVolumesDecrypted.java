package io.sysprep.preflight.checks.disks;

import io.sysprep.machine.ConversionStatus;
import io.sysprep.machine.Port;
import io.sysprep.machine.Volume;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;
import java.util.Optional;

final class DataVolumesDecrypted implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of("data-volumes-decrypted", "No data volume is encrypted")
        .because(
            "Keys of a data volume stay behind with the build machine: clones cannot open it. Azure asks for decrypted drives, all of them.")
        .atWorst(CheckDescription.Worst.WARNING)
        .reads(Port.VOLUMES, Port.SYSTEM)
        .remediedBy("Run manage-bde -off on each volume and wait until it is decrypted.")
        .describedAt("https://learn.microsoft.com/azure/virtual-machines/generalize");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    char windows = facts.windowsFolder().drive().orElse('C');
    List<String> encrypted =
        facts.volumes().stream()
            .filter(volume -> volume.kind() == Volume.Kind.FIXED && volume.letter() != windows)
            .flatMap(volume -> encrypted(facts, volume.letter()).stream())
            .toList();
    return encrypted.isEmpty()
        ? Finding.passed("No fixed volume beside " + windows + ": is encrypted.")
        : Finding.warning(String.join(" ", encrypted));
  }

  private static Optional<String> encrypted(PreflightFacts facts, char letter) {
    return facts
        .machine()
        .volumes()
        .conversionStatus(letter)
        .filter(status -> status != ConversionStatus.FULLY_DECRYPTED)
        .map(status -> letter + ": is not fully decrypted: " + status + ".");
  }
}
