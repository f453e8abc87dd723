package io.sysprep.testkit.boot;

import io.sysprep.testkit.life.ImageState;
import io.sysprep.testkit.life.MachineEvent;
import io.sysprep.testkit.setup.Sequence;
import io.sysprep.testkit.state.Computer;
import java.time.Duration;

/** Decides by the image state what a boot leads to. */
public final class Startup {

  private static final Duration BOOT = Duration.ofSeconds(20);

  private Startup() {}

  /**
   * Begins what there is to do after a boot; it goes on as time passes.
   *
   * @param computer the computer that was powered on
   */
  public static void begin(Computer computer) {
    Sequence sequence = new Sequence(computer.timeline(), () -> true);
    sequence.then(BOOT, () -> {});
    switch (computer.installation().imageState().orElse(ImageState.COMPLETE)) {
      case COMPLETE -> ready(sequence, computer);
      case UNDEPLOYABLE -> sequence.then(Duration.ZERO, () -> refuse(computer));
      case GENERALIZE_RESEAL_TO_OOBE -> {
        new Specialize(computer, sequence, ImageState.SPECIALIZE_RESEAL_TO_OOBE).plan();
        new Oobe(computer, sequence).plan();
      }
      case GENERALIZE_RESEAL_TO_AUDIT -> {
        new Specialize(computer, sequence, ImageState.SPECIALIZE_RESEAL_TO_AUDIT).plan();
        ready(sequence, computer);
      }
      case SPECIALIZE_RESEAL_TO_OOBE -> new Oobe(computer, sequence).plan();
      case SPECIALIZE_RESEAL_TO_AUDIT -> ready(sequence, computer);
    }
    sequence.run();
  }

  static void ready(Sequence sequence, Computer computer) {
    sequence.then(Duration.ofSeconds(5), () -> computer.happened(MachineEvent.Kind.READY, ""));
  }

  private static void refuse(Computer computer) {
    computer.happened(
        MachineEvent.Kind.DIALOG_SHOWN,
        "The computer restarted unexpectedly or encountered an unexpected error.");
  }
}
