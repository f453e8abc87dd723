package io.sysprep.unattend.lint.rules.disks;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.RelatedSettings;
import io.sysprep.unattend.lint.RelationRule;
import io.sysprep.words.Words;
import java.util.List;
import java.util.Optional;

/** Finds partitions that are named and not made, on a disk that is wiped. */
final class UnknownPartition extends RelationRule {

  UnknownPartition() {
    super(
        "unknown-partition",
        Severity.ERROR,
        "A partition is named that the wiped disk does not get",
        "Setup logs an error, and the installation ends or asks.",
        "ModifyPartition PartitionID and InstallTo in Microsoft's unattend reference; "
            + "joefitzgerald/packer-windows issue 239");
  }

  @Override
  protected boolean concerns(SettingFacts facts) {
    return Partitions.concern(facts);
  }

  @Override
  protected void check(RelatedSettings settings, LintReport report) {
    for (KnownSetting disk : settings.at(Partitions.DISK)) {
      Optional<Partitions> made = Partitions.on(disk, settings);
      if (made.isPresent()) {
        check(settings.within(disk, Partitions.MODIFIED), made.get(), report);
        check(Partitions.targetsOn(disk, settings), made.get(), report);
      }
    }
  }

  private static void check(List<KnownSetting> users, Partitions made, LintReport report) {
    for (KnownSetting user : users) {
      long number = Partitions.number(user);
      if (number > made.count()) {
        report.conflict(
            user.element(),
            made.place().element(),
            "The disk gets "
                + Words.counted(made.count(), "partition")
                + " with a number, and "
                + user.facts().name()
                + " names number "
                + number
                + ".",
            "Name one that is made, or make it.");
      }
    }
  }
}
