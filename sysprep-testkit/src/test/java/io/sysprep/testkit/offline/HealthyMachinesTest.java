package io.sysprep.testkit.offline;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.offline.OfflineMachine;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What checks say of the registries of healthy real machines, whose files are not there: nothing
 * that needs no file may be found wrong.
 */
class HealthyMachinesTest {

  /** Of the tree, which has nothing but hives, and of the plan. */
  private static final List<String> OF_THE_TREE =
      List.of("answer-file-given", "profiles-sound", "sysprep-present");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"win7", "win81"})
  void findNothingWrongWithAHealthyMachine(String machine) throws IOException {
    WindowsTree tree = WindowsTree.in(folder);
    for (String hive : new String[] {"SYSTEM", "SOFTWARE", "SAM"}) {
      tree.withReal(machine + "/" + hive, hive);
    }
    List<CheckResult> results =
        Sysprep.on(OfflineMachine.in(folder))
            .preflight(SysprepPlan.generalize().toOobe().build())
            .results();
    assertThat(results)
        .filteredOn(
            result ->
                result instanceof CheckResult.Blocker || result instanceof CheckResult.Warning)
        .filteredOn(result -> !OF_THE_TREE.contains(result.id()))
        .extracting(CheckResult::toString)
        .isEmpty();
  }
}
