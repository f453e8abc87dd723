package io.sysprep.unattend.lint.rules.disks;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.Placeholder;
import io.sysprep.unattend.lint.SettingRule;

/** Finds partitions that get no size, and those that get one and all the rest as well. */
final class PartitionSize extends SettingRule {

  private static final String CREATED = "DiskConfiguration/Disk/CreatePartitions/CreatePartition";
  private static final String EXTENDED = "ExtendOSPartition";

  PartitionSize() {
    super(
        "partition-size",
        Severity.ERROR,
        "A partition has both a size and all the space that is left, or neither",
        "No partition is made, an error is logged, and the installation ends.",
        "CreatePartition Size and Extend, and ExtendOSPartition, in Microsoft's unattend reference; "
            + "cc749355 and cc766046 of Microsoft's earlier documentation");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return facts.is("Microsoft-Windows-Setup", CREATED)
        || facts.is("Microsoft-Windows-Deployment", EXTENDED);
  }

  @Override
  protected void check(KnownSetting setting, LintReport report) {
    boolean sized = !setting.childValue("Size").isEmpty();
    String extend = setting.childValue("Extend");
    boolean extended = extend.equalsIgnoreCase("true");
    if (sized && extended) {
      report.conflict(
          setting.element(),
          setting.element(),
          setting.facts().name() + " has a Size, and Extend is true.",
          "Leave out Size to take the rest of the disk, or Extend to take so much.");
    } else if (!sized && !extended && !Placeholder.isIn(extend) && isToBeMade(setting)) {
      report.conflict(
          setting.element(),
          setting.element(),
          "The partition has no Size, and Extend is not true.",
          "Give it a Size, or set Extend to true.");
    }
  }

  private static boolean isToBeMade(KnownSetting setting) {
    return setting.facts().path().equals(CREATED);
  }
}
