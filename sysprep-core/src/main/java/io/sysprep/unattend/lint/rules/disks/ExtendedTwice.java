package io.sysprep.unattend.lint.rules.disks;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.RelatedSettings;
import io.sysprep.unattend.lint.RelationRule;
import java.util.List;

/** Finds disks on which partitions take the rest when they are made and again when modified. */
final class ExtendedTwice extends RelationRule {

  ExtendedTwice() {
    super(
        "extended-twice",
        Severity.WARNING,
        "Partitions take the rest of the disk both when made and when modified",
        "The reference forbids it; what Setup does then is not documented.",
        "CreatePartition Extend and ModifyPartition Extend in Microsoft's unattend reference");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return Partitions.concern(facts);
  }

  @Override
  protected void check(RelatedSettings settings, LintReport report) {
    for (KnownSetting disk : settings.at(Partitions.DISK)) {
      for (KnownSetting made : settings.all()) {
        if (Partitions.isCreated(made.facts())
            && made.isWithin(disk)
            && !Partitions.isOf(made, "Extended")
            && takesTheRest(made)) {
          compare(made, settings.within(disk, Partitions.MODIFIED), report);
        }
      }
    }
  }

  private static void compare(KnownSetting made, List<KnownSetting> modified, LintReport report) {
    for (KnownSetting partition : modified) {
      if (takesTheRest(partition)) {
        report.conflict(
            partition.element(),
            made.element(),
            "The partition made on line " + made.element().line() + " has taken the rest already.",
            "Set Extend where the partition is made only.");
      }
    }
  }

  private static boolean takesTheRest(KnownSetting partition) {
    return partition.childValue("Extend").equalsIgnoreCase("true");
  }
}
