package io.sysprep.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.diagnose.CauseTable;
import io.sysprep.diagnose.SysprepStage;
import io.sysprep.run.RunResult;
import org.junit.jupiter.api.Test;

/** A company's own causes reach the result of a live run. */
class OwnCausesTest {

  private static final CauseTable OURS =
      CauseTable.cause("our-provider")
          .when("Failure occurred while executing '{method}' from {dll}; && code:0x1234")
          .title("Our provider {method} failed.")
          .remedy("Ask the team that owns {dll}.")
          .toTable();

  @Test
  void resultNamesTheCallersCause() {
    Scene scene = new Scene();
    scene.windows.sysprep().failsAt(SysprepStage.VALIDATING_GENERALIZE, 0x1234L);

    RunResult result =
        Sysprep.on(scene.windows).withCauses(OURS).run(Scene.plan().build(), event -> {});

    assertThat(result.summary()).contains("Our provider");
    assertThat(result.toJson()).contains("\"our-provider\"");
  }
}
