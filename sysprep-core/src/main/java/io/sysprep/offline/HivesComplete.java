package io.sysprep.offline;

import io.sysprep.machine.Port;
import io.sysprep.offline.disk.VolumeHives;
import io.sysprep.offline.hive.HiveCondition;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;
import java.util.stream.Collectors;

/** Asks of a disk what nobody has to ask of a running Windows: whether its registry is complete. */
final class HivesComplete implements PrerequisiteCheck {

  private final VolumeHives hives;

  HivesComplete(VolumeHives hives) {
    this.hives = hives;
  }

  @Override
  public CheckDescription description() {
    return CheckDescription.of("hives-complete", "The hives hold all that Windows wrote")
        .because(
            "What Windows wrote last is only in its transaction logs until a hive is closed; without them each answer from the registry may be an older one.")
        .atWorst(CheckDescription.Worst.WARNING)
        .reads(Port.REGISTRY)
        .remediedBy(
            "Shut this Windows down, or copy the logs (such as SYSTEM.LOG1 and SYSTEM.LOG2) beside the hives.")
        .describedAt("https://learn.microsoft.com/windows/win32/sysinfo/registry-hives");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    List<HiveCondition> conditions =
        VolumeHives.OF_MACHINE.stream().map(name -> hives.ofMachine(name).condition()).toList();
    if (conditions.stream().allMatch(HiveCondition::wasClosedCleanly)) {
      return Finding.passed("All hives were closed cleanly.");
    }
    String incomplete = told(conditions, HiveCondition.Kind.DIRTY);
    return incomplete.isEmpty()
        ? Finding.notice(told(conditions, HiveCondition.Kind.RECOVERED))
        : Finding.warning(incomplete);
  }

  private static String told(List<HiveCondition> conditions, HiveCondition.Kind kind) {
    return conditions.stream()
        .filter(condition -> condition.kind() == kind)
        .map(HiveCondition::explanation)
        .collect(Collectors.joining(" "));
  }
}
