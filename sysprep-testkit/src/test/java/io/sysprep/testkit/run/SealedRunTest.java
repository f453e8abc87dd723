package io.sysprep.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.diagnose.LogEvent;
import io.sysprep.diagnose.SysprepStage;
import io.sysprep.machine.MachineChange;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.CheckSeverity;
import io.sysprep.plan.Destination;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.run.MachineState;
import io.sysprep.run.ProgressEvent;
import io.sysprep.run.RunResult;
import io.sysprep.run.RunStep;
import io.sysprep.run.Verification;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import io.sysprep.testkit.life.PowerState;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SealedRunTest {

  private static final Duration SHUT_DOWN = Duration.ofMinutes(5);

  private final Scene scene = new Scene();

  @Test
  void provesSuccessBeforeItPowersTheMachineOff() {
    RunResult result = scene.run();
    assertThat(result).isInstanceOf(RunResult.Sealed.class);
    assertThat(result.isSealed()).isTrue();
    assertThat(result.nextStep()).contains("Make the image");
    scene.windows.letTimePass(SHUT_DOWN);
    assertThat(scene.windows.power()).isEqualTo(PowerState.OFF);
  }

  @ParameterizedTest
  @MethodSource("io.sysprep.testkit.FakeWindows#everyProduct")
  void sealsEveryProduct(FakeWindowsBuilder product) {
    Scene other = new Scene(product.withCloudbaseInit(Scene.UNATTEND).build());
    assertThat(other.run()).isInstanceOf(RunResult.Sealed.class);
  }

  @Test
  void givesSysprepTheAnswerFileOnAPathWithoutSpaces() {
    scene.run();
    assertThat(scene.windows.changes())
        .filteredOn(MachineChange.ProgramLaunched.class::isInstance)
        .singleElement()
        .asString()
        .isEqualTo(
            "run C:\\Windows\\System32\\Sysprep\\sysprep.exe /generalize /oobe /quiet /quit"
                + " /unattend:"
                + Scene.STAGED);
  }

  @Test
  void leavesNeitherTheStagedAnswerFileNorItsLockInTheImage() {
    scene.run();
    assertThat(scene.isThere(Scene.STAGED)).isFalse();
    assertThat(scene.isThere(Scene.LOCK)).isFalse();
  }

  @Test
  void holdsCloudbaseInitBackUntilSetupIsComplete() {
    scene.run(Scene.plan().thenQuit());
    assertThat(
            scene.windows.inspect().services().service("cloudbase-init").orElseThrow().startMode())
        .isEqualTo(ServiceStartMode.DEMAND);
    assertThat(scene.text(Scene.SETUP_COMPLETE))
        .isEqualTo("sc config cloudbase-init start= auto && net start cloudbase-init\r\n");
  }

  @Test
  void keepsASetupCompleteScriptThatIsThereAlready() {
    Scene withScript =
        new Scene(
            FakeWindows.windowsServer2022()
                .withCloudbaseInit(Scene.UNATTEND)
                .withFile(Scene.SETUP_COMPLETE, "echo mine".getBytes(StandardCharsets.US_ASCII))
                .build());
    withScript.run();
    assertThat(withScript.text(Scene.SETUP_COMPLETE))
        .startsWith("echo mine\r\nsc config cloudbase-init");
  }

  @Test
  void writesEachStepToTheJournalBeforeItIsDone() {
    RunResult result = scene.run();
    WindowsPath journal = result.runFolder().orElseThrow().resolve("journal.txt");
    List<MachineChange> changes = scene.windows.changes();
    int launch = indexOf(changes, "run C:\\Windows");
    assertThat(changes.get(launch - 1)).asString().startsWith("append to file " + journal);
    int off = indexOf(changes, "power off");
    assertThat(changes.subList(launch, off).toString()).contains("append to file " + journal);
    assertThat(scene.text(journal)).contains("\tlaunch\t", "\tresult\tSEALED: ", "\tend\t");
  }

  @Test
  void writesDestinationAndChangedSeveritiesToTheJournal() {
    RunResult result =
        scene.run(
            Scene.plan()
                .forDestination(Destination.GCE)
                .judging("free-space", CheckSeverity.NOTICE, "small disks"));
    assertThat(scene.text(result.runFolder().orElseThrow().resolve("journal.txt")))
        .contains("\tdestination gce", "\tseverity of free-space: NOTICE: small disks");
  }

  private static int indexOf(List<MachineChange> changes, String beginning) {
    return changes.stream()
        .map(MachineChange::toString)
        .toList()
        .indexOf(
            changes.stream()
                .map(MachineChange::toString)
                .filter(text -> text.startsWith(beginning))
                .findFirst()
                .orElseThrow());
  }

  @Test
  void tellsStepsAndStagesAsTheyHappen() {
    scene.run();
    assertThat(scene.heard)
        .filteredOn(ProgressEvent.StepBegins.class::isInstance)
        .extracting(event -> ((ProgressEvent.StepBegins) event).step())
        .containsSubsequence(
            RunStep.BEGIN, RunStep.ARCHIVE, RunStep.LAUNCH, RunStep.DECIDE, RunStep.END);
  }

  @Test
  void tellsTheStagesOfSysprepInTheirOrderAndEachOnce() {
    scene.run();
    assertThat(stages())
        .containsExactly(
            SysprepStage.STARTING,
            SysprepStage.PARSING,
            SysprepStage.VALIDATING_CLEANUP,
            SysprepStage.VALIDATING_GENERALIZE,
            SysprepStage.CLEANUP,
            SysprepStage.GENERALIZE,
            SysprepStage.FINISHING);
  }

  private List<SysprepStage> stages() {
    return scene.heard.stream()
        .filter(ProgressEvent.LogShows.class::isInstance)
        .map(event -> ((ProgressEvent.LogShows) event).event())
        .filter(LogEvent.StageEntered.class::isInstance)
        .map(event -> ((LogEvent.StageEntered) event).stage())
        .toList();
  }

  @Test
  void doesNotTakeAnExitCodeOfRemotingForAFailure() {
    scene.windows.sysprep().exitsWith(16001);
    RunResult result = scene.run();
    assertThat(result).isInstanceOf(RunResult.Sealed.class);
    assertThat(result.summary()).contains("16001");
  }

  @Test
  void saysThatARestartConsumesTheSeal() {
    RunResult result = scene.run(Scene.plan().thenReboot());
    assertThat(result).isInstanceOf(RunResult.Sealed.class);
    assertThat(result.isSealed()).isFalse();
    assertThat(result.machineState()).isEqualTo(MachineState.SEAL_CONSUMED);
  }

  @Test
  void canBeVerifiedWhileTheMachineIsLeftRunning() {
    scene.run(Scene.plan().thenQuit());
    assertThat(Sysprep.on(scene.windows).verify().standing())
        .isEqualTo(Verification.Standing.SEALED);
  }

  @Test
  void tellsAfterAStartThatTheSealIsConsumed() {
    scene.run();
    scene.windows.letTimePass(SHUT_DOWN);
    scene.windows.powerOn();
    scene.windows.faults().restartCaller();
    Verification verification = Sysprep.on(scene.windows).verify();
    assertThat(verification.standing()).isEqualTo(Verification.Standing.STARTED_SINCE);
    assertThat(verification.standing().nextStep()).contains("Run Sysprep again");
  }

  @Test
  void reachesAuditModeToo() {
    RunResult result = scene.run(SysprepPlan.generalize().toAudit());
    assertThat(result).isInstanceOf(RunResult.Sealed.class);
    assertThat(result.summary()).contains("GENERALIZE_RESEAL_TO_AUDIT");
  }
}
