package io.sysprep.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.machine.DomainRole;
import io.sysprep.machine.MachineChange;
import io.sysprep.run.DryRun;
import io.sysprep.run.RunResult;
import io.sysprep.testkit.FakeWindows;
import java.util.List;
import org.junit.jupiter.api.Test;

class DryRunTest {

  private final Scene scene = new Scene();

  @Test
  void changesNothing() {
    Sysprep.on(scene.windows).dryRun(Scene.plan().build());
    assertThat(scene.windows.changes()).isEmpty();
  }

  @Test
  void listsWhatARunThenDoesInTheSameOrder() {
    DryRun dryRun = Sysprep.on(scene.windows).dryRun(Scene.plan().build());
    scene.run();
    assertThat(kinds(dryRun.changes())).isEqualTo(kinds(scene.windows.changes()));
    assertThat(dryRun.result()).isInstanceOf(RunResult.Sealed.class);
  }

  /** Journal lines hold the time, so their contents differ. */
  private static List<String> kinds(List<MachineChange> changes) {
    return changes.stream()
        .map(change -> change.toString().replaceAll("\\d{8}-\\d{6}-\\d{3}|\\(\\d+ bytes\\)", ""))
        .toList();
  }

  @Test
  void tellsTheCommandLineAsAPersonWouldTypeIt() {
    assertThat(Sysprep.on(scene.windows).dryRun(Scene.plan().build()).commandLine())
        .startsWith("C:\\Windows\\System32\\Sysprep\\sysprep.exe /generalize");
  }

  @Test
  void tellsTheChangesEvenWherePreflightBlocks() {
    Scene member =
        new Scene(
            FakeWindows.windowsServer2022()
                .withCloudbaseInit(Scene.UNATTEND)
                .withDomainRole(DomainRole.MEMBER_SERVER)
                .build());
    DryRun dryRun = Sysprep.on(member.windows).dryRun(Scene.plan().build());
    assertThat(dryRun.report().isReady()).isFalse();
    assertThat(dryRun.toText())
        .startsWith("Nothing would happen: the run would be refused. Preflight blocks: ")
        .contains("domain-membership", "run C:\\Windows", "power off");
  }
}
