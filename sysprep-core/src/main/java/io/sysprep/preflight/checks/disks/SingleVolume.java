package io.sysprep.preflight.checks.disks;

import io.sysprep.machine.Port;
import io.sysprep.machine.Volume;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

final class SingleVolume implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of("single-volume", "The image is one volume")
        .because(
            "Most services make an image of the Windows volume alone; what lies on others is missing on clones.")
        .atWorst(CheckDescription.Worst.NOTICE)
        .reads(Port.VOLUMES, Port.SYSTEM)
        .remediedBy("Detach the other volumes, or make images of them, too.")
        .describedAt(
            "https://docs.aws.amazon.com/vm-import/latest/userguide/limitations-image.html");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    char windows = facts.windowsFolder().drive().orElse('C');
    List<String> others = new ArrayList<>();
    for (Volume volume : facts.volumes()) {
      if (volume.kind() == Volume.Kind.FIXED && volume.letter() != windows) {
        others.add(volume.letter() + ":");
      }
    }
    Collections.sort(others);
    return others.isEmpty()
        ? Finding.passed("There is no fixed volume beside " + windows + ":.")
        : Finding.notice("There are other fixed volumes: " + String.join(", ", others) + ".")
            .naming("volumes", others);
  }
}
