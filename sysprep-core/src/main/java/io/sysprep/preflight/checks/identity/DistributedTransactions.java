package io.sysprep.preflight.checks.identity;

import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;

final class DistributedTransactions implements PrerequisiteCheck {

  private static final RegistryKey KEY = RegistryKey.localMachine("SOFTWARE\\Microsoft\\MSDTC");

  @Override
  public CheckDescription description() {
    return CheckDescription.of("distributed-transactions", "MSDTC is not left in Sysprep mode")
        .because(
            "After a run that broke off, MSDTC refuses to start and its provider stops the next run.")
        .reads(Port.REGISTRY)
        .remediedBy(
            "Restore a snapshot from before the earlier run, or set SysprepInProgress to 0 and restart.")
        .describedAt(
            "https://learn.microsoft.com/archive/blogs/distributedservices/the-dtc-service-cannot-start");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    return facts.machine().registry().number(KEY, "SysprepInProgress").orElse(0) != 0
        ? Finding.blocking("SysprepInProgress of MSDTC is set.")
        : Finding.passed("MSDTC is not in Sysprep mode.");
  }
}
