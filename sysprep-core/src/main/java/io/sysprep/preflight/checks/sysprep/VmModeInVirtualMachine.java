package io.sysprep.preflight.checks.sysprep;

import io.sysprep.machine.Port;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;

final class VmModeInVirtualMachine implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of("vm-mode-machine", "VM mode is used in a virtual machine only")
        .because(
            "An image made with /mode:vm skips hardware detection and works on the same hypervisor and hardware profile only.")
        .reads(Port.SYSTEM)
        .remediedBy("Leave out inVmMode() in the plan.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep-command-line-options");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    if (!facts.plan().vmMode()) {
      return Finding.notApplicable("The plan does not use VM mode.");
    }
    return facts
        .machine()
        .system()
        .virtualMachine()
        .map(
            virtual ->
                virtual
                    ? Finding.passed("Windows runs in a virtual machine.")
                    : Finding.blocking("Windows runs on hardware."))
        .orElseGet(
            () ->
                Finding.inconclusive(
                    "The firmware does not tell whether this is a virtual machine."));
  }
}
