package io.sysprep.unattend.lint.rules.disks;

import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.Placeholder;
import io.sysprep.unattend.lint.RelatedSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The partitions that a disk gets which is wiped, by their numbers.
 *
 * <p>Partitions are numbered from one in the order in which they are made; extended ones get no
 * number. Source: ModifyPartition PartitionID in Microsoft's unattend reference.
 */
final class Partitions {

  static final String DISK = "DiskConfiguration/Disk";
  static final String MODIFIED = DISK + "/ModifyPartitions/ModifyPartition";

  private static final String SETUP = "Microsoft-Windows-Setup";
  private static final String CREATED = DISK + "/CreatePartitions/CreatePartition";

  private final KnownSetting place;
  private final List<KnownSetting> numbered;

  private Partitions(KnownSetting place, List<KnownSetting> numbered) {
    this.place = place;
    this.numbered = numbered;
  }

  static boolean isCreated(SettingFacts facts) {
    return facts.is(SETUP, CREATED);
  }

  /** Tells whether facts are of what partitions are made, changed and used with. */
  static boolean concern(SettingFacts facts) {
    return facts.component().name().equals(SETUP)
        && (facts.path().equals(DISK)
            || facts.path().equals(CREATED)
            || facts.path().equals(MODIFIED)
            || facts.path().endsWith("Image/InstallTo"));
  }

  /**
   * {@return what a disk gets; empty where partitions that are there stay, or it cannot be known}
   */
  static Optional<Partitions> on(KnownSetting disk, RelatedSettings settings) {
    List<KnownSetting> created = settings.within(disk, CREATED);
    if (!disk.childValue("WillWipeDisk").equalsIgnoreCase("true")) {
      return Optional.empty();
    }
    List<KnownSetting> numbered = new ArrayList<>();
    for (KnownSetting partition : created) {
      if (Placeholder.isIn(partition.childValue("Type")) || order(partition) == 0) {
        return Optional.empty();
      }
      if (!isOf(partition, "Extended")) {
        insert(partition, numbered);
      }
    }
    KnownSetting place = created.isEmpty() ? disk : created.get(0);
    return Optional.of(new Partitions(place, numbered));
  }

  /** {@return the places where images go on a disk} */
  static List<KnownSetting> targetsOn(KnownSetting disk, RelatedSettings settings) {
    List<KnownSetting> targets = new ArrayList<>();
    for (KnownSetting setting : settings.all()) {
      if (setting.facts().name().equals("InstallTo")
          && setting.component() == disk.component()
          && setting.childValue("DiskID").equals(disk.childValue("DiskID"))) {
        targets.add(setting);
      }
    }
    return targets;
  }

  /** {@return the number that a setting names its partition by, 0 where it names none} */
  static long number(KnownSetting user) {
    return parsed(user.childValue("PartitionID"));
  }

  /** {@return when a partition is made, 0 where that cannot be known} */
  static long order(KnownSetting partition) {
    return parsed(partition.childValue("Order"));
  }

  static boolean isOf(KnownSetting partition, String type) {
    return partition.childValue("Type").equalsIgnoreCase(type);
  }

  /** {@return where it says what the disk gets} */
  KnownSetting place() {
    return place;
  }

  int count() {
    return numbered.size();
  }

  /** {@return the partition of a number; logical ones may have pushed the numbers of others on} */
  Optional<KnownSetting> of(long number) {
    for (KnownSetting partition : numbered) {
      if (isOf(partition, "Logical")) {
        return Optional.empty();
      }
    }
    return number < 1 || number > numbered.size()
        ? Optional.empty()
        : Optional.of(numbered.get((int) number - 1));
  }

  private static void insert(KnownSetting partition, List<KnownSetting> numbered) {
    int at = numbered.size();
    while (at > 0 && order(numbered.get(at - 1)) > order(partition)) {
      at--;
    }
    numbered.add(at, partition);
  }

  private static long parsed(String number) {
    try {
      return Long.parseLong(number);
    } catch (NumberFormatException none) {
      return 0;
    }
  }
}
