package io.sysprep.testkit.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.diagnose.SysprepStage;
import io.sysprep.machine.FileProtection;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.WindowsPath;
import io.sysprep.run.MachineState;
import io.sysprep.run.RunResult;
import io.sysprep.run.Verification;
import io.sysprep.run.Verification.Standing;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.life.MachineEvent;
import io.sysprep.verify.ImageState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sealed is what the machine shows; no word of a journal makes it so. */
@SuppressWarnings("StringConcatToTextBlock")
class VerifyTest {

  private static final WindowsPath RUNS = WindowsPath.of("C:\\ProgramData\\SysprepSdk\\runs");
  private static final WindowsPath PLANTED = RUNS.resolve("999999-20990101-000000-000");
  private static final RegistryKey SETUP = RegistryKey.localMachine("SYSTEM\\Setup");
  private static final RegistryKey STATE =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Setup\\State");
  private static final String WHOLE =
      "2099-01-01T00:00:00Z\tbegin\ta plan\n"
          + "2099-01-01T00:00:01Z\tlaunch\tsysprep.exe\n"
          + "2099-01-01T00:01:00Z\tresult\tSEALED: Sysprep succeeded.\n";

  private final Scene scene = new Scene();

  private Verification verify() {
    return Sysprep.on(scene.windows).verify();
  }

  private void plant(WindowsPath folder, String journal) {
    scene.leave(folder.resolve("journal.txt"), journal.getBytes(UTF_8));
  }

  @Test
  void theJournalOfAnEarlierSealDoesNotProveAnImageWithoutTag() {
    plant(PLANTED, WHOLE);
    scene.windows.sysprep().makesNoTag();
    scene.run(Scene.plan().thenQuit());
    scene.windows.control().files().delete(PLANTED.resolve("journal.txt"));
    plant(PLANTED, WHOLE);
    assertThat(verify().standing()).isEqualTo(Standing.UNPROVEN);
    assertThat(verify().summary()).contains("Sysprep_succeeded.tag is not there");
  }

  @ParameterizedTest
  @EnumSource(names = {"CLEANUP", "GENERALIZE"})
  void aFolderOfALaterTimeDoesNotHideThatTheLastRunBrokeOff(SysprepStage stage) {
    plant(RUNS.resolve("20990101-000000-000"), WHOLE);
    scene.windows.sysprep().failsAt(stage, 0x80070005L);
    scene.run(Scene.plan().thenQuit());
    assertThat(verify().standing()).isEqualTo(Standing.BROKEN_OFF);
    assertThat(verify().summary()).contains("20990101-000000-000 is not the folder of a run.");
  }

  @Test
  void runsAreOrderedByNumberWhateverTheirTime() {
    plant(RUNS.resolve("000009-20990101-000000-000"), WHOLE);
    RunResult next = scene.run(Scene.plan().thenQuit());
    assertThat(next.runFolder().orElseThrow().fileName()).startsWith("000010-");
    assertThat(verify().lastRun().orElseThrow().folder()).isEqualTo(next.runFolder().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2099-01-01T00:00:00Z\tresult\tSEALED: ok\n",
        "2099-01-01T00:00:00Z\tbegin\ta plan\n2099-01-01T00:00:00Z\tresult\tSEALED: ok\n",
        "2099-01-01T00:00:00Z\tbegin\ta pl",
        "no journal\n",
        ""
      })
  void aJournalThatNoRunHasWrittenIsNamedAndDoesNotDecide(String journal) {
    RunResult last = scene.run(Scene.plan().thenQuit());
    plant(PLANTED, journal);
    assertThat(verify().isSealed()).isTrue();
    assertThat(verify().lastRun().orElseThrow().folder()).isEqualTo(last.runFolder().orElseThrow());
    assertThat(verify().summary()).contains(PLANTED + "\\journal.txt is not the journal of a");
  }

  @Test
  void aJournalThatCannotBeReadIsNamedAndHidesNoOther() {
    scene.run(Scene.plan().thenQuit());
    scene.windows.control().files().createFolders(PLANTED.resolve("journal.txt"));
    plant(RUNS.resolve("999998-20990101-000000-000"), "x".repeat((1 << 20) + 1));
    assertThat(verify().standing()).isEqualTo(Standing.SEALED);
    assertThat(verify().summary()).contains(PLANTED.toString(), "999998-20990101-000000-000");
  }

  @Test
  void aFolderThatAUserHasMadeIsNamedItsJournalsDoNotCountAndNoRunUsesIt() {
    WindowsPath root = RUNS.parent().orElseThrow();
    scene.windows.control().files().createFolders(PLANTED);
    scene.windows.control().files().write(PLANTED.resolve("journal.txt"), WHOLE.getBytes(UTF_8));
    assertThat(verify().lastRun()).isEmpty();
    assertThat(verify().summary()).contains(root + " was not made by a run", "is open to");
    RunResult result = scene.run(Scene.plan().thenQuit());
    assertThat(result.machineState()).isEqualTo(MachineState.UNTOUCHED);
    assertThat(result.summary()).contains("could not begin", root.toString(), "is open to");
    assertThat(scene.launched()).isFalse();
  }

  @Test
  void anImageStateAndAJournalAloneProveNothing() {
    FakeWindows windows =
        FakeWindows.windowsServer2022()
            .withRegistryValue(
                STATE, "ImageState", RegistryValue.text("IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE"))
            .withFile(PLANTED.resolve("journal.txt"), WHOLE.getBytes(UTF_8))
            .build();
    Verification verification = Sysprep.on(windows).verify();
    assertThat(verification.standing()).isEqualTo(Standing.UNPROVEN);
    assertThat(verification.summary())
        .contains("tag is not there", "The next boot does not begin with Setup", "nothing in C:");
  }

  @Test
  void anImageWhoseNextBootIsNotArmedIsNotSealedAndItsClonesStrand() {
    scene.windows.sysprep().leavesNextBootUnarmed();
    RunResult result = scene.run(Scene.plan().thenQuit());
    assertThat(result).isInstanceOf(RunResult.Failed.class);
    assertThat(result.machineState()).isEqualTo(MachineState.UNKNOWN);
    assertThat(result.summary())
        .contains("The next boot does not begin with Setup", "SetupType 0, CmdLine");
    assertThat(verify().standing()).isEqualTo(Standing.UNPROVEN);

    scene.windows.cutPower();
    FakeWindows clone = scene.windows.captureImage().deploy("web-1");
    assertThat(clone.imageState()).contains(ImageState.GENERALIZE_RESEAL_TO_OOBE);
    assertThat(clone.machineSid()).isEqualTo(scene.windows.machineSid());
    assertThat(clone.events())
        .extracting(MachineEvent::kind)
        .contains(MachineEvent.Kind.DIALOG_SHOWN);
  }

  @Test
  void aPlatformsOwnFirstProgramArmsTheNextBootAsWell() {
    scene.run(Scene.plan().thenQuit());
    scene
        .windows
        .control()
        .registry()
        .write(
            SETUP,
            "CmdLine",
            RegistryValue.text(
                "\"C:\\Program Files\\Google\\Compute Engine\\sysprep\\windeploy.cmd\""));
    assertThat(verify().isSealed()).isTrue();
  }

  @Test
  void aServicingThatTakesSetupOutOfTheNextBootIsSeenAfterTheRun() {
    assertThat(scene.run(Scene.plan().thenQuit()).isSealed()).isTrue();
    scene.windows.control().registry().write(SETUP, "SetupType", RegistryValue.number(0));
    assertThat(verify().standing()).isEqualTo(Standing.UNPROVEN);
    assertThat(verify().summary()).contains("SetupType 0, CmdLine oobe\\windeploy.exe");
  }

  @Test
  void aVariableThatTheCallersParentSetMovesNeitherTheJournalNorWhereItIsLookedFor() {
    for (String odd :
        new String[] {
          "%SystemDrive%\\ProgramData", "", "ProgramData", "\\\\?\\C:\\P", "D:\\mine"
        }) {
      Scene moved =
          new Scene(
              FakeWindows.windowsServer2022()
                  .withCloudbaseInit(Scene.UNATTEND)
                  .withVariable("ProgramData", odd)
                  .build());
      RunResult result = moved.run(Scene.plan().thenQuit());
      assertThat(result.runFolder().orElseThrow().toString())
          .startsWith("C:\\ProgramData\\SysprepSdk\\runs");
      assertThat(Sysprep.on(moved.windows).verify().isSealed()).as(odd).isTrue();
    }
  }

  /** Written beside its place first: who dies meanwhile leaves it there, passwords and all. */
  @Test
  void aCopyThatWasNotWholeIsNamedAndTheNextRunRemovesIt() {
    WindowsPath half = Scene.STAGED.parent().orElseThrow().resolve("Unattend.xml123.new");
    assertThat(scene.run(Scene.plan().thenQuit()).isSealed()).isTrue();
    scene.windows.control().files().createPrivateFolder(half.parent().orElseThrow());
    scene.windows.control().files().write(half, Scene.UNATTEND);
    assertThat(verify().standing()).isEqualTo(Standing.NOT_CLEAN);
    assertThat(verify().summary()).contains(half.toString());

    Scene next =
        new Scene(
            FakeWindows.windowsServer2022()
                .withCloudbaseInit(Scene.UNATTEND)
                .withFile(half, Scene.UNATTEND)
                .withProtection(half.parent().orElseThrow(), FileProtection.forAdministrators())
                .build());
    assertThat(next.run(Scene.plan().thenQuit()).isSealed()).isTrue();
    assertThat(next.isThere(half.parent().orElseThrow())).isFalse();
  }

  @Test
  void foldersOfRunsOverAChannelAreNamed() {
    FakeWindows windows =
        FakeWindows.windowsServer2022()
            .withFile(WindowsPath.of("C:\\Windows\\SysprepSdk-job-7\\order.json"), new byte[0])
            .build();
    assertThat(Sysprep.on(windows).verify().summary())
        .contains("C:\\Windows\\SysprepSdk-job-7 was brought by a controller");
  }

  @Test
  void aRunThatWasKilledBeforeAnyHarmAsksForNoSnapshot() {
    scene.windows.sysprep().diesAt(SysprepStage.VALIDATING_CLEANUP);
    scene.whenStepBegins("FOLLOW", () -> scene.windows.faults().killCallerAtChange(1));
    scene.windows.faults().restartCaller();
    scene.windows.letTimePass(java.time.Duration.ofMinutes(10));
    assertThat(verify().standing()).isEqualTo(Standing.NOT_SEALED);
    assertThat(verify().nextStep()).doesNotContain("snapshot");
    assertThat(verify().summary()).contains("broke off", Scene.STAGED.toString());
  }
}
