package io.sysprep.preflight.checks.disks;

import io.sysprep.machine.ConversionStatus;
import io.sysprep.machine.Port;
import io.sysprep.machine.Volume;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
    Map<Character, ConversionStatus> encrypted = new TreeMap<>();
    for (Volume volume : facts.volumes()) {
      if (volume.kind() == Volume.Kind.FIXED && volume.letter() != windows) {
        ConversionStatus status = status(facts, volume.letter());
        if (status != ConversionStatus.FULLY_DECRYPTED) {
          encrypted.put(volume.letter(), status);
        }
      }
    }
    return encrypted.isEmpty()
        ? Finding.passed("No fixed volume beside " + windows + ": is encrypted.")
        : Finding.warning(told(encrypted))
            .naming("volumes", encrypted.keySet().stream().map(letter -> letter + ":").toList());
  }

  private static String told(Map<Character, ConversionStatus> encrypted) {
    return encrypted.entrySet().stream()
        .map(
            volume ->
                volume.getKey() + ": is not fully decrypted: " + volume.getValue().text() + ".")
        .collect(Collectors.joining(" "));
  }

  /** A Windows without BitLocker encrypts nothing. */
  private static ConversionStatus status(PreflightFacts facts, char letter) {
    return facts
        .machine()
        .volumes()
        .conversionStatus(letter)
        .orElse(ConversionStatus.FULLY_DECRYPTED);
  }
}
