package io.sysprep.preflight.checks.network;

import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryView;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
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
    boolean disabled =
        facts
            .machine()
            .services()
            .service("Dhcp")
            .filter(service -> service.startMode() == ServiceStartMode.DISABLED)
            .isPresent();
    List<String> fixed =
        registry.subKeys(INTERFACES).orElse(List.of()).stream()
            .map(INTERFACES::child)
            .flatMap(key -> fixedAddress(registry, key).stream())
            .toList();
    if (disabled) {
      return Finding.warning("The DHCP client is disabled.").naming("services", List.of("Dhcp"));
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
    return off
        ? registry
            .texts(key, "IPAddress")
            .map(addresses -> String.join(" ", addresses).strip())
            .filter(text -> !text.isEmpty())
        : Optional.empty();
  }
}
