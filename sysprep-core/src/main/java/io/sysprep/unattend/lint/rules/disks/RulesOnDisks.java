package io.sysprep.unattend.lint.rules.disks;

import io.sysprep.unattend.lint.Rule;
import java.util.List;

/** The list of this room's rules. */
public final class RulesOnDisks {

  private RulesOnDisks() {}

  /**
   * {@return every rule of the room, in the order of their names; a test refuses a class that is
   * not in it}
   */
  public static List<Rule> all() {
    return List.of(
        new ExtendedNotLast(),
        new ExtendedTwice(),
        new PartitionSize(),
        new TwoInstallTargets(),
        new UnknownPartition(),
        new UnusablePartition());
  }
}
