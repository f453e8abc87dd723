package io.sysprep.testkit.sysprep;

import io.sysprep.testkit.state.RegistryKeys;
import io.sysprep.verify.ImageState;
import java.time.Duration;
import java.util.Optional;

/** The cleanup phase; it refuses a machine on which an earlier run broke off. */
final class Cleanup {

  private static final long INVALID_STATE = 0x8007_001FL;
  private static final long IDLE = 7;

  private final Situation situation;

  Cleanup(Situation situation) {
    this.situation = situation;
  }

  void plan(Runnable fail) {
    situation.steps().reach(Phase.CLEANUP.execution());
    situation.steps().then(Duration.ofSeconds(1), () -> begin(fail));
    new Execution(situation, Phase.CLEANUP, Optional::empty).plan(fail);
  }

  private void begin(Runnable fail) {
    long state =
        situation
            .installation()
            .registry()
            .number(RegistryKeys.SYSPREP_STATUS, "GeneralizationState")
            .orElse(IDLE);
    if (state == IDLE) {
      situation.computer().moveTo(ImageState.UNDEPLOYABLE);
    } else {
      situation.lines(Phase.CLEANUP).stateRefused(ProviderFailure.of(INVALID_STATE));
      fail.run();
    }
  }
}
