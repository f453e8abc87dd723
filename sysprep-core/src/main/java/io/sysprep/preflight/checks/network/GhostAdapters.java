package io.sysprep.preflight.checks.network;

import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryView;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.preflight.checks.disks.RecordedDevices;
import java.util.List;

/**
 * Tells adapters that are there by the volatile key Control, which Windows makes when it starts a
 * device (general knowledge, to be proven on a machine).
 */
final class GhostAdapters implements PrerequisiteCheck {

  private static final RegistryKey VOLATILE =
      RegistryKey.localMachine("HARDWARE\\DESCRIPTION\\System");
  private static final List<String> BUSES = List.of("PCI", "VMBUS", "XENBUS");
  private static final String NETWORK = "{4d36e972-e325-11ce-bfc1-08002be10318}";

  @Override
  public CheckDescription description() {
    return CheckDescription.of("ghost-adapters", "No network adapter of the past is left")
        .because(
            "An adapter that is gone keeps its settings and its name, and the customization of a clone may wait for it in vain.")
        .atWorst(CheckDescription.Worst.NOTICE)
        .reads(Port.REGISTRY)
        .remediedBy("Remove the hidden network adapters in the Device Manager.")
        .describedAt("https://github.com/hashicorp/terraform-provider-vsphere/issues/517");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    RegistryView registry = facts.machine().registry();
    if (!registry.exists(VOLATILE)) {
      return Finding.notApplicable("Which devices are there only a running Windows tells.");
    }
    List<String> gone =
        RecordedDevices.on(BUSES, registry)
            .filter(adapter -> isNetwork(registry, adapter))
            .filter(adapter -> !registry.exists(adapter.child("Control")))
            .map(RegistryKey::toString)
            .toList();
    return gone.isEmpty()
        ? Finding.passed("Every network adapter on record is there.")
        : Finding.notice("Network adapters that are gone: " + String.join(", ", gone) + ".")
            .naming("keys", gone);
  }

  private static boolean isNetwork(RegistryView registry, RegistryKey device) {
    return registry.text(device, "ClassGUID").filter(NETWORK::equalsIgnoreCase).isPresent();
  }
}
