package io.sysprep.unattend.lint.rules.disks;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.ListRule;
import java.util.List;

/** Finds partitions that are to be made after one that takes the rest of the disk. */
final class ExtendedNotLast extends ListRule {

  ExtendedNotLast() {
    super(
        "extended-partition-not-last",
        Severity.ERROR,
        "A partition takes the rest of the disk before another is made",
        "There is no space for the later one: it is not made, an error is logged, and the "
            + "installation ends.",
        "CreatePartition Size and Extend in Microsoft's unattend reference");
  }

  @Override
  protected void check(List<KnownSetting> items, LintReport report) {
    for (KnownSetting partition : items) {
      if (Partitions.isCreated(partition.facts()) && takesTheRest(partition)) {
        for (KnownSetting other : items) {
          compare(partition, other, report);
        }
      }
    }
  }

  private static void compare(KnownSetting extended, KnownSetting other, LintReport report) {
    long last = Partitions.order(extended);
    boolean inside = Partitions.isOf(extended, "Extended") && Partitions.isOf(other, "Logical");
    if (last > 0 && Partitions.order(other) > last && !inside) {
      report.conflict(
          other.element(),
          extended.element(),
          "The partition on line " + extended.element().line() + " has taken the rest of the disk.",
          "Set Extend on the partition of the highest Order only.");
    }
  }

  private static boolean takesTheRest(KnownSetting partition) {
    return partition.childValue("Extend").equalsIgnoreCase("true");
  }
}
