package io.sysprep.preflight.checks.disks;

import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryView;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.preflight.checks.answerfile.AnswerFileFact;
import io.sysprep.unattend.ConfigurationPass;
import java.util.List;
import java.util.Map;

/** Google deletes these keys before it seals: compute-image-windows, sysprep.ps1. */
final class DiskAttributes implements PrerequisiteCheck {

  private static final List<String> BUSES = List.of("SCSI", "NVME", "IDE");
  private static final String ATTRIBUTES = "Device Parameters\\Partmgr";

  @Override
  public CheckDescription description() {
    return CheckDescription.of("disk-attributes", "Persisted devices carry no disk attributes")
        .because(
            "An answer file that persists the devices persists what is set for their disks, too: offline or read-only disks are so on every clone.")
        .atWorst(CheckDescription.Worst.NOTICE)
        .reads(Port.REGISTRY, Port.FILES)
        .remediedBy("Delete the keys that are named, or do not set PersistAllDeviceInstalls.")
        .describedAt(
            "https://github.com/GoogleCloudPlatform/compute-image-windows/blob/master/sysprep/sysprep.ps1");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    if (!persistsDevices(facts)) {
      return Finding.notApplicable("The answer file does not persist devices.");
    }
    RegistryView registry = facts.machine().registry();
    List<String> keys =
        RecordedDevices.on(BUSES, registry)
            .map(instance -> instance.child(ATTRIBUTES))
            .filter(key -> !registry.values(key).orElse(Map.of()).isEmpty())
            .map(RegistryKey::toString)
            .toList();
    return keys.isEmpty()
        ? Finding.passed("No disk on record has attributes of its own.")
        : Finding.notice("Disks on record with attributes: " + String.join(", ", keys) + ".")
            .naming("keys", keys);
  }

  private static boolean persistsDevices(PreflightFacts facts) {
    return AnswerFileFact.isTrue(
        facts,
        ConfigurationPass.GENERALIZE,
        "Microsoft-Windows-PnpSysprep",
        "PersistAllDeviceInstalls");
  }
}
