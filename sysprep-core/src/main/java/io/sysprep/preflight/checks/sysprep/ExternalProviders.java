package io.sysprep.preflight.checks.sysprep;

import io.sysprep.machine.Port;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.provider.ProviderInventory;
import io.sysprep.provider.SysprepProvider;
import java.util.List;
import java.util.stream.Collectors;

final class ExternalProviders implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "external-providers", "The DLL of every external Sysprep provider is there")
        .because(
            "A provider that an agent registered and whose DLL is gone, or made for other processors, stops Sysprep half way through generalize.")
        .reads(Port.REGISTRY, Port.FILES, Port.SYSTEM)
        .remediedBy(
            "Repair the program the provider belongs to, or delete its value when the program is gone.")
        .describedAt("https://github.com/hashicorp/packer/issues/5945");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    List<SysprepProvider> unusable =
        ProviderInventory.external(facts.machine()).stream()
            .filter(provider -> !provider.library().isUsable())
            .toList();
    if (unusable.isEmpty()) {
      return Finding.passed("No external provider lacks its DLL.");
    }
    String told =
        unusable.stream()
            .map(SysprepProvider::toString)
            .collect(Collectors.joining("; ", "External providers that cannot be loaded: ", "."));
    return Finding.blocking(told)
        .naming("files", unusable.stream().map(SysprepProvider::dll).toList());
  }
}
