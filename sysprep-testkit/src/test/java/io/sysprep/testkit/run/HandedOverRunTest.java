package io.sysprep.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sysprep.diagnose.SysprepStage;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.IllegalPlanException;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.SysprepPlanBuilder;
import io.sysprep.run.MachineState;
import io.sysprep.run.RunResult;
import io.sysprep.testkit.CallerKilledError;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.life.PowerState;
import io.sysprep.verify.ImageState;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandedOverRunTest {

  private static final WindowsPath ANSWER_FILE = WindowsPath.of("C:\\build\\Unattend.xml");

  private final Scene scene =
      new Scene(
          FakeWindows.windowsServer2022()
              .withCloudbaseInit(Scene.UNATTEND)
              .withFile(ANSWER_FILE, Scene.UNATTEND)
              .build());

  private static SysprepPlanBuilder plan() {
    return SysprepPlan.generalize().toOobe().withAnswerFile(ANSWER_FILE);
  }

  @Test
  void isNoPlanWhereACopyOfTheAnswerFileWouldStayInTheImage() {
    assertThatExceptionOfType(IllegalPlanException.class)
        .isThrownBy(() -> Scene.plan().letSysprepShutDown().build())
        .withMessageContaining("the answer file lies on a path of a drive without spaces");
  }

  /** The caller is either told, or gone with the machine; both are what the plan asks for. */
  private Optional<RunResult> runUntilTheMachineIsOff() {
    try {
      RunResult result = scene.run(plan().letSysprepShutDown());
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
    RunResult result = scene.run(plan().letSysprepShutDown());
    assertThat(result).isInstanceOf(RunResult.Failed.class);
  }
}
