package io.sysprep.preflight.checks.network;

import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryView;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class DhcpUsed implements PrerequisiteCheck {

  private static final RegistryKey INTERFACES =
      RegistryKey.localMachine(
          "SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces");

  @Override
  public CheckDescription description() {
    return CheckDescription.of("dhcp-used", "Addresses come from DHCP")
        .because("A static address travels with the image, and clones fight for it.")
        .atWorst(CheckDescription.Worst.WARNING)
        .reads(Port.REGISTRY, Port.SERVICES)
        .remediedBy("Set each adapter to DHCP, and the DHCP client to automatic start.")
        .describedAt(
            "https://docs.aws.amazon.com/vm-import/latest/userguide/prepare-vm-image.html");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    RegistryView registry = facts.machine().registry();
    Optional<ServiceInfo> client = facts.machine().services().service("Dhcp");
    if (client.isPresent() && client.get().startMode() == ServiceStartMode.DISABLED) {
      return Finding.warning("The DHCP client is disabled.").naming("services", List.of("Dhcp"));
    }
    List<String> fixed = new ArrayList<>();
    for (String adapter : registry.subKeys(INTERFACES).orElse(List.of())) {
      Optional<String> address = fixedAddress(registry, INTERFACES.child(adapter));
      if (address.isPresent()) {
        fixed.add(address.get());
      }
    }
    return fixed.isEmpty()
        ? Finding.passed("No adapter on record has a static address.")
        : Finding.notice(
                "Static addresses, maybe of adapters that are gone: "
                    + String.join(", ", fixed)
                    + ".")
            .naming("addresses", fixed);
  }

  /** Only EnableDHCP that is 0, with an address: the key of remote access never has the value. */
  private static Optional<String> fixedAddress(RegistryView registry, RegistryKey key) {
    boolean off = registry.number(key, "EnableDHCP").orElse(1) == 0;
    List<String> addresses = off ? registry.texts(key, "IPAddress").orElse(List.of()) : List.of();
    String text = String.join(" ", addresses).strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
