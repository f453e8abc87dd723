package io.sysprep.preflight.checks.sysprep;

import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryView;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;

final class MachineNotInSetup implements PrerequisiteCheck {

  private static final RegistryKey SETUP = RegistryKey.localMachine("SYSTEM\\Setup");
  private static final RegistryKey STATUS = RegistryKey.localMachine("SYSTEM\\Setup\\Status");
  private static final List<String> NUMBERS =
      List.of("SetupType", "SystemSetupInProgress", "OOBEInProgress", "RestartSetup");

  @Override
  public CheckDescription description() {
    return CheckDescription.of("machine-not-in-setup", "Windows Setup is not under way")
        .because(
            "A machine in the middle of Setup is not one that can be sealed: what runs next boot is not what the image needs.")
        .reads(Port.REGISTRY)
        .remediedBy("Let Setup finish: log on once, and run preflight again.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/windows-setup-automation-overview");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    RegistryView registry = facts.machine().registry();
    if (number(registry, STATUS, "AuditBoot") != 0) {
      return Finding.notApplicable("Windows is in audit mode, where Setup stays under way.");
    }
    List<String> open =
        NUMBERS.stream()
            .filter(name -> number(registry, SETUP, name) != 0)
            .map(name -> name + " is " + number(registry, SETUP, name) + ".")
            .toList();
    boolean command = registry.text(SETUP, "CmdLine").filter(text -> !text.isBlank()).isPresent();
    return open.isEmpty() && !command
        ? Finding.passed("Nothing of Setup is under way.")
        : Finding.blocking(
            SETUP + ": " + String.join(" ", open) + (command ? " CmdLine names a program." : ""));
  }

  private static long number(RegistryView registry, RegistryKey key, String name) {
    return registry.number(key, name).orElse(0);
  }
}
