package io.sysprep.preflight.checks.people;

import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryView;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

final class ServicesUnderLocalAccounts implements PrerequisiteCheck {

  private static final RegistryKey SERVICES =
      RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Services");

  /** The types of services that are processes; drivers have other things for an ObjectName. */
  private static final long PROCESSES = 0x30;

  private static final Set<String> OURS =
      Set.of(".", "nt authority", "nt service", "builtin", "iis apppool");

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "services-under-local-accounts", "No service logs on with a domain account")
        .because("When the domain is left, such a service cannot log on any more, on every clone.")
        .atWorst(CheckDescription.Worst.WARNING)
        .reads(Port.REGISTRY)
        .fallingBackTo(Port.SYSTEM)
        .remediedBy("Let the services that are named log on with a local or a built-in account.")
        .describedAt(
            "https://docs.aws.amazon.com/workspaces/latest/adminguide/create-custom-bundle.html");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    RegistryView registry = facts.machine().registry();
    Map<String, String> foreign = new LinkedHashMap<>();
    for (String name : registry.subKeys(SERVICES).orElse(List.of())) {
      RegistryKey service = SERVICES.child(name);
      if (isService(registry, service)) {
        account(facts, service).ifPresent(account -> foreign.put(name, account));
      }
    }
    return foreign.isEmpty()
        ? Finding.passed("No service logs on with an account of a domain.")
        : Finding.warning(
                foreign.entrySet().stream()
                    .map(service -> service.getKey() + " (" + service.getValue() + ")")
                    .collect(
                        Collectors.joining(", ", "Services with an account of a domain: ", ".")))
            .naming("services", List.copyOf(foreign.keySet()))
            .naming("accounts", foreign.values().stream().distinct().toList());
  }

  private static boolean isService(RegistryView registry, RegistryKey service) {
    return (registry.number(service, "Type").orElse(0) & PROCESSES) != 0;
  }

  private static Optional<String> account(PreflightFacts facts, RegistryKey service) {
    return facts
        .machine()
        .registry()
        .text(service, "ObjectName")
        .filter(account -> isForeign(facts, account));
  }

  private static boolean isForeign(PreflightFacts facts, String account) {
    int end = account.indexOf('\\');
    String authority = account.substring(0, Math.max(0, end)).toLowerCase(Locale.ROOT);
    boolean qualified = end > 0 || account.indexOf('@') > 0;
    return qualified
        && !OURS.contains(authority)
        && !authority.equalsIgnoreCase(facts.machine().system().computerName());
  }
}
