package io.sysprep.windows.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sysprep.Sysprep;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.Sid;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.SysprepPlanBuilder;
import io.sysprep.run.MachineState;
import io.sysprep.run.ProgressEvent;
import io.sysprep.run.RunResult;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The main job: preflight by native calls, a launched sysprep.exe, its live log, the verdict, the
 * SID, and the ending. Only with the stand-in for sysprep.exe, thus under Wine only.
 */
class SysprepOnWindows {

  private static final RegistryKey STATE =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Setup\\State");
  private static final RegistryKey STATUS =
      RegistryKey.localMachine("SYSTEM\\Setup\\Status\\SysprepStatus");

  private static final RegistryKey SETUP = RegistryKey.localMachine("SYSTEM\\Setup");

  private static final String ANSWER_FILE =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <!-- R\u00fcckfragen an die Bildstelle -->
      <unattend xmlns="urn:schemas-microsoft-com:unattend">
        <settings pass="generalize">
          <component name="Microsoft-Windows-PnpSysprep" processorArchitecture="amd64"
              publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS">
            <PersistAllDeviceInstalls>true</PersistAllDeviceInstalls>
          </component>
        </settings>
      </unattend>
      """;

  private final LocalWindows windows = new LocalWindows();
  private final RecordedPower machine = RecordedPower.on(windows.machine());
  private final List<ProgressEvent> events = new ArrayList<>();

  @BeforeEach
  void aFreshMachineWithTheStandIn() {
    assumeTrue(Proof.onWine() && Proof.mayChange(), "a real machine is not generalized");
    machine.registry().write(STATE, "ImageState", RegistryValue.text("IMAGE_STATE_COMPLETE"));
    machine.registry().write(SETUP, "SetupType", RegistryValue.number(0));
    machine.registry().write(SETUP, "CmdLine", RegistryValue.text(""));
    machine.registry().write(STATUS, "CleanupState", RegistryValue.number(2));
    machine.registry().write(STATUS, "GeneralizationState", RegistryValue.number(7));
    machine.files().delete(sysprepFolder().resolve("Sysprep_succeeded.tag"));
    machine.files().delete(sysprepFolder().resolve("Panther\\setupact.log"));
    machine.files().delete(sysprepFolder().resolve("Panther\\setuperr.log"));
    behave("succeed 100");
  }

  /** A Sysprep that has begun to change the machine is left alone by a run, but not by a test. */
  @AfterEach
  void close() throws IOException {
    machine.view().processes().named("sysprep.exe").stream()
        .map(process -> ProcessHandle.of(process.id()))
        .flatMap(Optional::stream)
        .forEach(ProcessHandle::destroyForcibly);
    windows.close();
  }

  @Test
  void aRunIsFollowedToProvenSuccessAndPoweredOff() {
    Sid before = machine.view().accounts().machineSid();
    RunResult result = run();
    assertThat(result.machineState()).as(result.toJson()).isEqualTo(MachineState.SEALED);
    assertThat(events).anyMatch(ProgressEvent.LogShows.class::isInstance);
    assertThat(machine.calls()).containsExactly("power off");
    assertThat(machine.view().accounts().machineSid()).isEqualTo(before);
    assertThat(Sysprep.on(machine).verify()).isNotNull();
  }

  @Test
  void theAnswerFileReachesSysprepByteForByteFromAPathWithSpaces() {
    WindowsPath windowsFolder = machine.view().system().windowsFolder();
    WindowsPath given = windows.scratchFolder().resolve("answer files\\Unattend.xml");
    byte[] content = ANSWER_FILE.getBytes(UTF_8);
    machine.files().createFolders(given.parent().orElseThrow());
    machine.files().write(given, content);
    RunResult result = run(plan().withAnswerFile(given).build());
    assertThat(result.isSealed()).as(result.toJson()).isTrue();
    assertThat(machine.view().files().read(windowsFolder.resolve("Panther\\unattend.xml"), 1 << 20))
        .hasValueSatisfying(kept -> assertThat(kept).isEqualTo(content));
    assertThat(machine.view().files().list(windowsFolder.resolve("Temp")))
        .hasValueSatisfying(
            left -> assertThat(left).noneMatch(path -> path.toString().contains("unattend")));
  }

  @Test
  void aRefusalOfSysprepIsDiagnosedAndNothingIsPoweredOff() {
    behave("refuse 20");
    RunResult result = run();
    assertThat(result).isInstanceOf(RunResult.Failed.class);
    assertThat(result.summary()).isNotBlank();
    assertThat(machine.calls()).isEmpty();
  }

  @Test
  void exitCodeZeroAfterAFailureIsNoSuccess() {
    behave("lie 20");
    RunResult result = run();
    assertThat(result.isSealed()).as(result.toJson()).isFalse();
    assertThat(machine.calls()).isEmpty();
  }

  @Test
  void aSysprepThatVanishesHalfWayIsNoSuccess() {
    behave("die 20");
    assertThat(run().isSealed()).isFalse();
    assertThat(machine.calls()).isEmpty();
  }

  @Test
  void aSysprepThatHangsIsNotWaitedForBeyondTheDeadline() {
    behave("hang 20");
    RunResult result = run(plan().within(Duration.ofSeconds(10)).build());
    assertThat(result).isInstanceOf(RunResult.TimedOut.class);
    assertThat(machine.calls()).isEmpty();
  }

  @Test
  void aRunInAnotherJvmIsToldWhoHasTheMachineAndChangesNothing() {
    List<String> said = new ArrayList<>();
    RunResult result =
        Sysprep.on(machine)
            .run(
                plan().within(Duration.ofMinutes(4)).build(),
                event -> {
                  if (said.isEmpty() && event instanceof ProgressEvent.LogShows) {
                    said.add(OtherJvm.running());
                  }
                });
    assertThat(said.toString())
        .contains("Refused: ", "process " + ProcessHandle.current().pid() + " (java.exe)");
    assertThat(result.isSealed()).as(result.toJson()).isTrue();
  }

  @Test
  void aRunOfAJvmThatWasKilledKeepsNobodyOut() throws IOException {
    try (OtherJvm other = OtherJvm.holding()) {
      RunResult refused = run();
      assertThat(refused).isInstanceOf(RunResult.Refused.class);
      assertThat(refused.summary()).contains("process " + other.id() + " (java.exe)");
    }
    RunResult result = run();
    assertThat(result.isSealed()).as(result.toJson()).isTrue();
  }

  private RunResult run() {
    return run(plan().within(Duration.ofMinutes(2)).build());
  }

  private RunResult run(SysprepPlan plan) {
    return Sysprep.on(machine).run(plan, events::add);
  }

  private static SysprepPlanBuilder plan() {
    return SysprepPlan.generalize().toOobe().thenShutDown();
  }

  private void behave(String behaviour) {
    machine.files().write(sysprepFolder().resolve("stand-in.txt"), behaviour.getBytes(US_ASCII));
  }

  private WindowsPath sysprepFolder() {
    return machine.view().system().windowsFolder().resolve("System32\\Sysprep");
  }
}
