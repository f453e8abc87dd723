package io.sysprep.unattend.lint.rules.disks;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.lint.RelatedSettings;
import io.sysprep.unattend.lint.RelationRule;
import java.util.List;
import java.util.Optional;

/** Finds partitions that are used for what they cannot be used for. */
final class UnusablePartition extends RelationRule {

  private static final String RESERVED = "MSR";

  UnusablePartition() {
    super(
        "unusable-partition",
        Severity.WARNING,
        "A partition of the firmware's or of Microsoft's is formatted, or installed to",
        "A reserved partition cannot be modified, and Windows cannot be installed to it or to the "
            + "system partition of UEFI.",
        "ModifyPartition in Microsoft's unattend reference, table of modifications");
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
        checkModified(settings.within(disk, Partitions.MODIFIED), made.get(), report);
        checkTargets(Partitions.targetsOn(disk, settings), made.get(), report);
      }
    }
  }

  private static void checkModified(List<KnownSetting> users, Partitions made, LintReport report) {
    for (KnownSetting user : users) {
      Optional<KnownSetting> used = made.of(Partitions.number(user));
      boolean changes =
          !(user.childValue("Format") + user.childValue("Letter") + user.childValue("Label"))
              .isEmpty();
      if (used.isPresent() && changes && Partitions.isOf(used.get(), RESERVED)) {
        report.conflict(
            user.element(),
            used.get().element(),
            "The partition is a reserved one, which cannot be formatted, named or lettered.",
            "Leave out its modification.");
      }
    }
  }

  private static void checkTargets(List<KnownSetting> users, Partitions made, LintReport report) {
    for (KnownSetting user : users) {
      Optional<KnownSetting> used = made.of(Partitions.number(user));
      if (used.isPresent()
          && (Partitions.isOf(used.get(), RESERVED) || Partitions.isOf(used.get(), "EFI"))) {
        report.conflict(
            user.element(),
            used.get().element(),
            "An image goes to a partition of type " + used.get().childValue("Type") + ".",
            "Name the number of a primary partition.");
      }
    }
  }
}
