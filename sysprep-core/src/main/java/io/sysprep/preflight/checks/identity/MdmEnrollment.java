package io.sysprep.preflight.checks.identity;

import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryView;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class MdmEnrollment implements PrerequisiteCheck {

  private static final RegistryKey ENROLLMENTS =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Enrollments");

  @Override
  public CheckDescription description() {
    return CheckDescription.of("mdm-enrollment", "The machine is not enrolled in device management")
        .because(
            "Clones of an enrolled machine are one device to the management, which cannot tell them apart.")
        .atWorst(CheckDescription.Worst.WARNING)
        .reads(Port.REGISTRY)
        .remediedBy("Unenrol the machine before imaging; enrol clones.")
        .describedAt("https://learn.microsoft.com/windows/client-management/mdm-overview");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    RegistryView registry = facts.machine().registry();
    List<String> providers = new ArrayList<>();
    for (String enrollment : registry.subKeys(ENROLLMENTS).orElse(List.of())) {
      RegistryKey key = ENROLLMENTS.child(enrollment);
      Optional<String> provider =
          isEnrolled(registry, key) ? registry.text(key, "ProviderID") : Optional.empty();
      if (provider.isPresent()) {
        providers.add(provider.get());
      }
    }
    return providers.isEmpty()
        ? Finding.passed("No enrollment is on record.")
        : Finding.warning("The machine is enrolled with " + String.join(", ", providers) + ".")
            .naming("products", providers);
  }

  /** Keys without a provider are on every machine. */
  private static boolean isEnrolled(RegistryView registry, RegistryKey key) {
    return registry.number(key, "EnrollmentState").orElse(0) == 1;
  }
}
