package io.sysprep.testkit.boot;

import io.sysprep.testkit.life.SysprepBehaviour;
import io.sysprep.testkit.setup.Sequence;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.RegistryKeys;
import io.sysprep.testkit.state.RegistryTree;
import io.sysprep.verify.ImageState;
import java.time.Duration;

/** Decides by the image state what a boot leads to. */
public final class Startup {

  private static final Duration BOOT = Duration.ofSeconds(20);
  private static final String BROKEN =
      "The computer restarted unexpectedly or encountered an unexpected error.";

  private static final String STRANDED = "Windows is not specialized, and nothing goes on";
  private static final long SETUP_FIRST = 2;

  private Startup() {}

  /**
   * Begins what there is to do after a boot; it goes on as time passes.
   *
   * @param computer the computer that was powered on
   * @param behaviour the trouble that waits at stages
   */
  public static void begin(Computer computer, SysprepBehaviour behaviour) {
    Sequence sequence = new Sequence(computer.timeline(), () -> true);
    Boot boot = new Boot(computer, sequence, behaviour);
    boot.then(BOOT, () -> {});
    switch (computer.installation().imageState().orElse(ImageState.COMPLETE)) {
      case COMPLETE, SPECIALIZE_RESEAL_TO_AUDIT -> boot.ready();
      case GENERALIZE_RESEAL_TO_OOBE -> {
        if (beginsWithSetup(computer)) {
          new Specialize(boot, ImageState.SPECIALIZE_RESEAL_TO_OOBE).plan();
          new Oobe(boot).plan();
        } else {
          boot.then(Duration.ZERO, () -> boot.stop(STRANDED));
        }
      }
      case GENERALIZE_RESEAL_TO_AUDIT -> {
        new Specialize(boot, ImageState.SPECIALIZE_RESEAL_TO_AUDIT).plan();
        boot.ready();
      }
      case SPECIALIZE_RESEAL_TO_OOBE -> new Oobe(boot).plan();
      case UNDEPLOYABLE, UNKNOWN -> boot.then(Duration.ZERO, () -> boot.stop(BROKEN));
    }
    sequence.run();
  }

  private static boolean beginsWithSetup(Computer computer) {
    RegistryTree registry = computer.installation().registry();
    return registry.number(RegistryKeys.SETUP, "SetupType").orElse(0L) == SETUP_FIRST
        && registry
            .text(RegistryKeys.SETUP, "CmdLine")
            .filter(command -> !command.isBlank())
            .isPresent();
  }
}
