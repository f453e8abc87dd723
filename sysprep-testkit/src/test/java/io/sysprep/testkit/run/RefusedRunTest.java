package io.sysprep.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.machine.DomainRole;
import io.sysprep.run.MachineState;
import io.sysprep.run.RunResult;
import io.sysprep.testkit.FakeWindows;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RefusedRunTest {

  @Test
  void changesNothingWhenPreflightBlocks() {
    Scene scene =
        new Scene(
            FakeWindows.windowsServer2022()
                .withCloudbaseInit(Scene.UNATTEND)
                .withDomainRole(DomainRole.MEMBER_SERVER)
                .build());
    RunResult result = scene.run();
    assertThat(result).isInstanceOf(RunResult.Refused.class);
    assertThat(result.summary()).isEqualTo("Preflight blocks: domain-membership.");
    assertThat(scene.launched()).isFalse();
    assertThat(scene.isThere(Scene.LOCK.parent().orElseThrow())).isFalse();
  }

  @Test
  void refusesASecondRunWhileTheFirstHasTheMachine() {
    Scene scene = new Scene();
    AtomicReference<RunResult> second = new AtomicReference<>();
    RunResult first =
        Sysprep.on(scene.windows)
            .run(
                Scene.plan().thenQuit().build(),
                event -> {
                  if (second.get() == null) {
                    second.set(scene.run());
                  }
                });
    assertThat(second.get()).isInstanceOf(RunResult.Refused.class);
    assertThat(second.get().summary()).contains("Another run", Scene.LOCK.toString());
    assertThat(first).isInstanceOf(RunResult.Sealed.class);
  }

  @Test
  void doesNotBeginWhenTheThreadIsInterrupted() {
    Scene scene = new Scene();
    Thread.currentThread().interrupt();
    RunResult result = scene.run();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(result).isInstanceOf(RunResult.Cancelled.class);
    assertThat(result.machineState()).isEqualTo(MachineState.UNTOUCHED);
    assertThat(scene.windows.changes()).isEmpty();
  }

  @Test
  void undoesItsPreparationWhenItIsInterruptedBeforeTheLaunch() {
    Scene scene = new Scene();
    RunResult result =
        Sysprep.on(scene.windows)
            .run(Scene.plan().build(), event -> Thread.currentThread().interrupt());
    assertThat(Thread.interrupted()).isTrue();
    assertThat(result).isInstanceOf(RunResult.Cancelled.class);
    assertThat(scene.launched()).isFalse();
    assertThat(scene.isThere(Scene.STAGED)).isFalse();
  }
}
