package io.sysprep.preflight.checks.disks;

import io.sysprep.machine.Port;
import io.sysprep.machine.Volume;
import io.sysprep.plan.Destination;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;

final class FreeSpace implements PrerequisiteCheck {

  private static final long ENOUGH = 1L << 30;

  /**
   * Amazon WorkSpaces: 12 GB on the drive C; create-custom-bundle.md of its administration guide.
   */
  private static final long ENOUGH_FOR_WORKSPACES = 12L << 30;

  @Override
  public CheckDescription description() {
    return CheckDescription.of("free-space", "The Windows volume has room for Sysprep to work")
        .because(
            "Driver packages and logs are written during generalize and on every clone during specialize.")
        .atWorst(CheckDescription.Worst.WARNING)
        .reads(Port.VOLUMES, Port.SYSTEM)
        .remediedBy("Free some space on the volume.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep--system-preparation--overview");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    char letter = facts.windowsFolder().drive().orElse('C');
    for (Volume volume : facts.volumes()) {
      if (volume.letter() == letter && volume.freeBytes().isPresent()) {
        return judge(letter, volume.freeBytes().getAsLong(), enough(facts));
      }
    }
    return Finding.inconclusive("The free space of " + letter + ": is not known.");
  }

  private static long enough(PreflightFacts facts) {
    String profile = facts.plan().destination().profile();
    return profile.equals(Destination.AWS_WORKSPACES.id()) ? ENOUGH_FOR_WORKSPACES : ENOUGH;
  }

  private static Finding judge(char letter, long free, long enough) {
    String text = letter + ": has " + (free >> 20) + " MB of free space.";
    return (free < enough ? Finding.warning(text) : Finding.passed(text))
        .naming("freeBytes", free)
        .naming("wantedBytes", enough);
  }
}
