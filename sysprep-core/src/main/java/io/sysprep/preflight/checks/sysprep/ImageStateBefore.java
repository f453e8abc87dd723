package io.sysprep.preflight.checks.sysprep;

import io.sysprep.machine.Port;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.verify.RecordedImageState;
import java.util.Optional;

final class ImageStateBefore implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of("image-state", "Windows is set up and not sealed already")
        .because(
            "Sysprep fails on a machine that is generalized already, or where Setup or an earlier Sysprep stopped half way.")
        .reads(Port.REGISTRY)
        .remediedBy("Restore a snapshot from before the earlier run.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/windows-setup-states");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    Optional<RecordedImageState> recorded = RecordedImageState.inRegistry(facts.machine());
    if (recorded.isEmpty()) {
      return Finding.inconclusive("The registry records no image state.");
    }
    return switch (recorded.get().state()) {
      case COMPLETE, SPECIALIZE_RESEAL_TO_AUDIT ->
          Finding.passed("The image state is " + recorded.get().text() + ".");
      case GENERALIZE_RESEAL_TO_OOBE, GENERALIZE_RESEAL_TO_AUDIT -> sealed(recorded.get());
      case UNDEPLOYABLE, SPECIALIZE_RESEAL_TO_OOBE -> brokenOff(recorded.get());
      case UNKNOWN ->
          Finding.inconclusive("The image state is unknown: " + recorded.get().text() + ".");
    };
  }

  private static Finding sealed(RecordedImageState recorded) {
    return Finding.blocking("The machine is generalized already: " + recorded.text() + ".")
        .naming("state", recorded.text())
        .remediedBy("Power the machine off and make the image; it needs no second run.");
  }

  private static Finding brokenOff(RecordedImageState recorded) {
    return Finding.blocking("Setup or Sysprep is under way or broke off: " + recorded.text() + ".")
        .naming("state", recorded.text());
  }
}
