package io.sysprep.preflight.checks.disks;

import io.sysprep.machine.Port;
import io.sysprep.machine.WmiCondition;
import io.sysprep.machine.WmiQuery;
import io.sysprep.machine.WmiRow;
import io.sysprep.machine.WmiValue;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Only WMI tells of partitions: who imports images asks for it, and nobody else waits for it. */
final class SingleBootPartition implements PrerequisiteCheck {

  private static final WmiQuery TO_START_FROM =
      WmiQuery.of("root\\cimv2", "Win32_DiskPartition", "Name")
          .where(new WmiCondition.Equal("BootPartition", new WmiValue.Flag(true)));

  @Override
  public CheckDescription description() {
    return CheckDescription.of("single-boot-partition", "There is one boot partition")
        .because("Services that import images refuse a disk that can be started in two ways.")
        .atWorst(CheckDescription.Worst.NOTICE)
        .reads(Port.WMI)
        .remediedBy("Take the boot flag off the partitions that this Windows does not start from.")
        .describedAt(
            "https://docs.aws.amazon.com/vm-import/latest/userguide/vmimport-troubleshooting.html");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    List<String> partitions = new ArrayList<>();
    for (WmiRow row : facts.machine().wmi().query(TO_START_FROM)) {
      partitions.add(row.text("Name").orElse("one without a name"));
    }
    Collections.sort(partitions);
    return switch (partitions.size()) {
      case 0 -> Finding.inconclusive("WMI names no partition that this machine starts from.");
      case 1 -> Finding.passed("The machine starts from " + partitions.get(0) + ".");
      default ->
          Finding.notice(
                  "The machine can start from more than one partition: "
                      + String.join("; ", partitions)
                      + ".")
              .naming("partitions", partitions);
    };
  }
}
