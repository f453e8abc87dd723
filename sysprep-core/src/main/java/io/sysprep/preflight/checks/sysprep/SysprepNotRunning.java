package io.sysprep.preflight.checks.sysprep;

import io.sysprep.machine.Port;
import io.sysprep.machine.ProcessInfo;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;

final class SysprepNotRunning implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of("sysprep-not-running", "No other Sysprep is running")
        .because(
            "A second Sysprep writes nothing and waits for ever for the first, often one with a hidden dialog.")
        .reads(Port.PROCESSES)
        .remediedBy(
            "Let the running Sysprep finish, or close its window; end it only when nothing has been changed yet.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep-process-overview");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    List<ProcessInfo> running =
        facts.processes().stream()
            .filter(process -> process.name().equalsIgnoreCase("sysprep.exe"))
            .toList();
    return running.isEmpty()
        ? Finding.passed("No sysprep.exe is running.")
        : Finding.blocking("sysprep.exe is running: process " + running.get(0).id() + ".")
            .naming("processIds", running.stream().map(ProcessInfo::id).toList());
  }
}
