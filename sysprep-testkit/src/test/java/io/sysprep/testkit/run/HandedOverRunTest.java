package io.sysprep.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.diagnose.SysprepStage;
import io.sysprep.run.MachineState;
import io.sysprep.run.RunResult;
import io.sysprep.testkit.CallerKilledError;
import io.sysprep.testkit.life.PowerState;
import io.sysprep.verify.ImageState;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandedOverRunTest {

  private final Scene scene = new Scene();

  /** The caller is either told, or gone with the machine; both are what the plan asks for. */
  private Optional<RunResult> runUntilTheMachineIsOff() {
    try {
      RunResult result = scene.run(Scene.plan().letSysprepShutDown());
      scene.windows.letTimePass(Duration.ofMinutes(5));
      return Optional.of(result);
    } catch (CallerKilledError gone) {
      return Optional.empty();
    }
  }

  @Test
  void letsSysprepPowerTheMachineOffAndClaimsNoProof() {
    Optional<RunResult> result = runUntilTheMachineIsOff();
    assertThat(scene.windows.power()).isEqualTo(PowerState.OFF);
    assertThat(scene.windows.imageState()).contains(ImageState.GENERALIZE_RESEAL_TO_OOBE);
    result.ifPresent(
        told -> {
          assertThat(told).isInstanceOf(RunResult.HandedOver.class);
          assertThat(told.machineState()).isEqualTo(MachineState.HANDED_OVER);
        });
  }

  @Test
  void saysThatItFailedWhereTheMachineStaysOn() {
    scene.windows.sysprep().failsAt(SysprepStage.VALIDATING_GENERALIZE, 0x80073cf2L);
    RunResult result = scene.run(Scene.plan().letSysprepShutDown());
    assertThat(result).isInstanceOf(RunResult.Failed.class);
  }
}
