package io.sysprep.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.diagnose.SysprepStage;
import io.sysprep.machine.AppxPackage;
import io.sysprep.machine.ConversionStatus;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.Sid;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.CheckSeverity;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.SysprepPlanBuilder;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.run.Cancellation;
import io.sysprep.run.DryRun;
import io.sysprep.run.MachineState;
import io.sysprep.run.ProgressEvent;
import io.sysprep.run.RunResult;
import io.sysprep.run.RunStep;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import io.sysprep.testkit.ProgramOutcome;
import io.sysprep.testkit.Subject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a plan asks for is mended before Sysprep, and nothing else. */
class RemediesTest {

  private static final RegistryKey WINLOGON =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon");
  private static final RegistryKey PENDING =
      RegistryKey.localMachine(
          "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootPending");
  private static final WindowsPath KEY =
      WindowsPath.of("C:\\ProgramData\\ssh\\ssh_host_ed25519_key");
  private static final WindowsPath OLD =
      WindowsPath.of("C:\\Windows\\Panther\\Unattend\\Unattend.xml");
  private static final WindowsPath POWERSHELL =
      WindowsPath.of("C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe");
  private static final String APP = "Contoso.App_2.0.0.0_x64__8wekyb3d8bbwe";

  private final List<ProgressEvent> heard = new ArrayList<>();

  private static FakeWindowsBuilder server() {
    return FakeWindows.windowsServer2022().withCloudbaseInit(Scene.UNATTEND);
  }

  private static ServiceInfo running(String name) {
    return new ServiceInfo(
        name, name, ServiceState.RUNNING, ServiceStartMode.AUTOMATIC, "LocalSystem", "x.exe");
  }

  private static FakeWindowsBuilder loggingOn() {
    return server()
        .withRegistryValue(WINLOGON, "AutoAdminLogon", RegistryValue.text("1"))
        .withRegistryValue(WINLOGON, "DefaultPassword", RegistryValue.text("Secret-1"));
  }

  private static SysprepPlanBuilder plan(String... remedies) {
    SysprepPlanBuilder plan = Scene.plan().thenQuit();
    for (String remedy : remedies) {
      plan.withRemedy(remedy);
    }
    return plan;
  }

  private RunResult run(FakeWindows windows, SysprepPlanBuilder plan) {
    return Sysprep.on(windows).run(plan.build(), heard::add);
  }

  private static Optional<RegistryValue> logon(FakeWindows windows, String name) {
    return windows.inspect().registry().value(WINLOGON, name);
  }

  @Test
  void nothingIsMendedThatWasNotAskedFor() {
    FakeWindows windows = loggingOn().build();
    assertThat(run(windows, plan()).isSealed()).isTrue();
    assertThat(logon(windows, "DefaultPassword")).isPresent();
  }

  @Test
  void preflightNamesWhatMendsAFinding() {
    PreflightReport report = Sysprep.on(loggingOn().build()).preflight(plan().build());
    assertThat(report.result("autologon-off").orElseThrow().remedyIds())
        .containsExactly("disable-automatic-logon");
    assertThat(report.toJson()).contains("disable-automatic-logon");
  }

  @Test
  void whatIsMendedDoesNotBlockAndIsTold() {
    SysprepPlan plan =
        plan("disable-automatic-logon")
            .judging("autologon-off", CheckSeverity.BLOCKER, "our rule")
            .build();
    PreflightReport report = Sysprep.on(loggingOn().build()).preflight(plan);
    CheckResult result = report.result("autologon-off").orElseThrow();
    assertThat(result).isInstanceOf(CheckResult.ToBeMended.class);
    assertThat(result.text()).endsWith("The run mends it before: disable-automatic-logon.");
    assertThat(report.isReady()).isTrue();
  }

  @Test
  void automaticLogonIsSwitchedOffInTheImage() {
    FakeWindows windows = loggingOn().build();
    RunResult result = run(windows, plan("disable-automatic-logon"));
    assertThat(result.isSealed()).as(result.summary()).isTrue();
    assertThat(logon(windows, "AutoAdminLogon")).contains(RegistryValue.text("0"));
    assertThat(logon(windows, "DefaultPassword")).isEmpty();
    assertThat(heard)
        .anySatisfy(
            event ->
                assertThat(event.toString())
                    .startsWith("mend what the plan asks for: disable-automatic-logon: "));
    assertThat(journal(windows, result)).contains("mend\tdisable-automatic-logon: Automatic");
  }

  private static String journal(FakeWindows windows, RunResult result) {
    return new Scene(windows).text(result.runFolder().orElseThrow().resolve("journal.txt"));
  }

  @Test
  void dryRunShowsWhatIsMendedAndChangesNothing() {
    FakeWindows windows =
        loggingOn()
            .withBitLocker('C', ConversionStatus.FULLY_ENCRYPTED)
            .withRegistryKey(PENDING)
            .build();
    DryRun dryRun =
        Sysprep.on(windows)
            .restartingBy(machine -> {})
            .dryRun(
                plan("disable-automatic-logon", "decrypt-windows-volume", "restart-once").build());
    assertThat(dryRun.report().isReady()).isTrue();
    assertThat(dryRun.result().isSealed()).isTrue();
    assertThat(dryRun.toText())
        .containsSubsequence(
            "restart",
            "manage-bde.exe -off C:",
            "Winlogon\\AutoAdminLogon",
            "delete registry value",
            "Winlogon\\DefaultPassword",
            "sysprep.exe /generalize");
    assertThat(windows.changes()).isEmpty();
  }

  @Test
  void remedyThatThereIsNotStopsTheRunAndIsNamedWithTheKnownOnes() {
    RunResult result =
        run(loggingOn().build(), plan("disable-automatic-logon", "reset-everything"));
    assertThat(result).isInstanceOf(RunResult.Refused.class);
    CheckResult unknown =
        ((RunResult.Refused) result)
            .report()
            .flatMap(report -> report.result("unknown-remedy"))
            .orElseThrow();
    assertThat(unknown.text()).contains("'reset-everything'", "delete-ssh-host-keys, disable-");
  }

  @Test
  void remedyThatTheMachineDoesNotNeedIsToldAndTheRunGoesOn() {
    FakeWindows windows = server().build();
    RunResult result = run(windows, plan("disable-automatic-logon"));
    assertThat(result.isSealed()).as(result.summary()).isTrue();
    assertThat(journal(windows, result)).contains("disable-automatic-logon is not needed.");
  }

  @Test
  void whatFailsHalfWayIsUndoneAndTheRunRefused() {
    FakeWindows windows = loggingOn().withFile(OLD, Scene.UNATTEND).build();
    RunResult result =
        Sysprep.on(windows)
            .run(
                plan("delete-left-over-answer-files", "disable-automatic-logon").build(),
                event -> {
                  if (event.toString().contains("disable-automatic-logon")) {
                    windows.faults().deny(Subject.registryValue(WINLOGON, "DefaultPassword"));
                  }
                });
    windows.faults().clear();
    assertThat(result).isInstanceOf(RunResult.Refused.class);
    assertThat(result.summary())
        .contains("What the plan asks for could not be mended.", "DefaultPassword");
    assertThat(result.machineState()).isEqualTo(MachineState.UNTOUCHED);
    assertThat(logon(windows, "AutoAdminLogon")).contains(RegistryValue.text("1"));
    assertThat(new Scene(windows).isThere(OLD)).isTrue();
    assertThat(new Scene(windows).launched()).isFalse();
  }

  @Test
  void secondLookRefusesWhereMendingDidNotHelp() {
    FakeWindows windows = server().withRegistryKey(PENDING).build();
    RunResult result =
        Sysprep.on(windows).restartingBy(machine -> {}).run(plan("restart-once").build());
    assertThat(result).isInstanceOf(RunResult.Refused.class);
    assertThat(result.summary())
        .contains("Preflight blocks: restart-pending-servicing.", "Windows was restarted.");
    assertThat(result.machineState()).isEqualTo(MachineState.PREPARED);
  }

  @Test
  void restartIsTheCallersAndTheRunGoesOnAfterIt() {
    FakeWindows windows = server().withRegistryKey(PENDING).build();
    RunResult result =
        Sysprep.on(windows)
            .restartingBy(
                machine -> {
                  machine.control().power().restart();
                  windows.letTimePass(Duration.ofMinutes(5));
                  windows.faults().restartCaller();
                })
            .run(plan("restart-once").build());
    assertThat(result.isSealed()).as(result.summary()).isTrue();
  }

  @Test
  void restartWithoutACallersWayIsImpossibleAndNothingIsBegun() {
    FakeWindows windows = loggingOn().withRegistryKey(PENDING).build();
    RunResult result = run(windows, plan("disable-automatic-logon", "restart-once"));
    assertThat(result).isInstanceOf(RunResult.Refused.class);
    assertThat(result.summary()).contains("remedy-restart-once");
    assertThat(logon(windows, "DefaultPassword")).isPresent();
  }

  @Test
  void volumesAreDecryptedAndWaitedFor() {
    FakeWindows windows = server().withBitLocker('C', ConversionStatus.FULLY_ENCRYPTED).build();
    RunResult result = run(windows, plan("decrypt-windows-volume"));
    assertThat(result.isSealed()).as(result.summary()).isTrue();
  }

  @Test
  void decryptionThatTakesTooLongIsToldAndTheRunRefused() {
    FakeWindows windows = server().withBitLocker('C', ConversionStatus.FULLY_ENCRYPTED).build();
    RunResult result = run(windows, plan("decrypt-windows-volume").within(Duration.ofMinutes(10)));
    assertThat(result).isInstanceOf(RunResult.Refused.class);
    assertThat(result.summary())
        .contains("C: to be decrypted", "C: is decrypted, or goes on to be.");
  }

  @Test
  void cancellationEndsTheWaitingAndTakesBackWhatCanBe() {
    FakeWindows windows = loggingOn().withBitLocker('C', ConversionStatus.FULLY_ENCRYPTED).build();
    Cancellation cancellation = new Cancellation();
    RunResult result =
        Sysprep.on(windows)
            .run(
                plan("decrypt-windows-volume", "disable-automatic-logon").build(),
                event -> {
                  if (event instanceof ProgressEvent.StepBegins begins
                      && begins.step() == RunStep.MEND) {
                    cancellation.cancel();
                  }
                },
                cancellation);
    assertThat(result).isInstanceOf(RunResult.Cancelled.class);
    assertThat(result.summary()).contains("C: is decrypted, or goes on to be.");
    assertThat(result.machineState()).isEqualTo(MachineState.PREPARED);
    assertThat(logon(windows, "DefaultPassword")).isPresent();
  }

  private static FakeWindowsBuilder withApp(Sid... users) {
    return server()
        .withAppxPackage(
            new AppxPackage(
                APP,
                "Contoso.App_8wekyb3d8bbwe",
                AppxPackage.Role.APPLICATION,
                true,
                List.of(users)));
  }

  private static Sid builder() {
    return server().build().inspect().accounts().currentUser().sid();
  }

  @Test
  void appsOfTheOwnUserAreRemoved() {
    FakeWindows windows = withApp(builder()).build();
    RunResult result = run(windows, plan("remove-own-store-apps"));
    assertThat(result.isSealed()).as(result.summary()).isTrue();
    assertThat(windows.inspect().appx().installed())
        .filteredOn(app -> app.fullName().equals(APP))
        .allSatisfy(app -> assertThat(app.users()).isEmpty());
  }

  @Test
  void appsOfOthersAreNotForThisUserToRemove() {
    FakeWindows windows = withApp(builder(), new Sid("S-1-5-21-1-2-3-1001")).build();
    RunResult result = run(windows, plan("remove-own-store-apps"));
    assertThat(result).isInstanceOf(RunResult.Refused.class);
    assertThat(((RunResult.Refused) result).report().orElseThrow().toText())
        .contains("Other users have " + APP);
    assertThat(new Scene(windows).launched()).isFalse();
  }

  @Test
  void removalThatNeverReturnsIsEndedAndTold() {
    FakeWindows windows =
        withApp(builder()).withProgram(POWERSHELL, launch -> ProgramOutcome.hangs()).build();
    RunResult result = run(windows, plan("remove-own-store-apps"));
    assertThat(result).isInstanceOf(RunResult.Refused.class);
    assertThat(result.summary()).contains("which was ended after 5 minutes", "may have been");
    assertThat(windows.inspect().processes().named("powershell.exe")).isEmpty();
  }

  @Test
  void removalThatWindowsRefusesTellsItsCode() {
    FakeWindows windows =
        withApp(builder())
            .withProgram(POWERSHELL, launch -> ProgramOutcome.exits(0x8007_0032L))
            .build();
    assertThat(run(windows, plan("remove-own-store-apps")).summary()).contains("0x80070032");
  }

  @Test
  void hostKeysAreNotInTheImage() {
    FakeWindows windows =
        server().withFile(KEY, new byte[] {1}).withService(running("sshd")).build();
    RunResult result = run(windows, plan("delete-ssh-host-keys"));
    assertThat(result.isSealed()).as(result.summary()).isTrue();
    assertThat(new Scene(windows).isThere(KEY)).isFalse();
    assertThat(windows.inspect().services().service("sshd").orElseThrow().isRunning()).isFalse();
  }

  @Test
  void disabledServicesOfSysprepAreRestoredAndThoseOfAServersUpdatesLeftAlone() {
    FakeWindows windows =
        server()
            .withService("AppXSvc", ServiceStartMode.DISABLED, ServiceState.STOPPED)
            .withService("wuauserv", ServiceStartMode.DISABLED, ServiceState.STOPPED)
            .build();
    RunResult result = run(windows, plan("restore-needed-services"));
    assertThat(result.isSealed()).as(result.summary()).isTrue();
    assertThat(mode(windows, "AppXSvc")).isEqualTo(ServiceStartMode.DEMAND);
    assertThat(mode(windows, "wuauserv")).isEqualTo(ServiceStartMode.DISABLED);
  }

  private static ServiceStartMode mode(FakeWindows windows, String service) {
    return windows.inspect().services().service(service).orElseThrow().startMode();
  }

  @Test
  void licensingServiceIsSwitchedBackAndStarted() {
    FakeWindows windows =
        server().withService("sppsvc", ServiceStartMode.DISABLED, ServiceState.STOPPED).build();
    SysprepPlanBuilder plan =
        plan("start-licensing-service")
            .waiving("rearm-count", "cannot be read while the service is off")
            .waiving("windows-activated", "likewise")
            .waiving("licensing-notices", "likewise");
    RunResult result = run(windows, plan);
    assertThat(result.isSealed()).as(result.summary()).isTrue();
    assertThat(mode(windows, "sppsvc")).isEqualTo(ServiceStartMode.AUTOMATIC);
  }

  @Test
  void identityOfTheConfigurationManagerClientIsDeletedAndPutBackAfterAFailureThatChangedNothing() {
    RegistryKey certificate =
        RegistryKey.localMachine(
            "SOFTWARE\\Microsoft\\SystemCertificates\\SMS\\Certificates\\AB12\\Inner");
    WindowsPath file = WindowsPath.of("C:\\Windows\\SMSCFG.ini");
    FakeWindows windows =
        server()
            .withService(running("CcmExec"))
            .withFile(file, new byte[] {7})
            .withRegistryValue(certificate, "Blob", RegistryValue.text("x"))
            .build();
    windows.sysprep().failsAt(SysprepStage.VALIDATING_GENERALIZE, 0x80073cf2L);
    RunResult result = run(windows, plan("reset-configuration-manager-client"));
    assertThat(result.machineState()).isEqualTo(MachineState.UNCHANGED_BY_SYSPREP);
    assertThat(windows.changes().toString()).contains("delete C:\\Windows\\SMSCFG.ini");
    assertThat(new Scene(windows).isThere(file)).isTrue();
    assertThat(windows.inspect().registry().value(certificate, "Blob")).isPresent();
    assertThat(windows.inspect().services().service("CcmExec").orElseThrow().isRunning()).isTrue();
  }

  @Test
  void resetOfAnAgentThatLeavesItsTraceHasFailed() {
    FakeWindows windows =
        server()
            .withProgram(
                WindowsPath.of("C:\\Program Files\\Amazon\\EC2Launch\\EC2Launch.exe"),
                launch -> ProgramOutcome.exits(0))
            .withFile(
                WindowsPath.of("C:\\ProgramData\\Amazon\\EC2Launch\\state\\.run-once"),
                new byte[] {1})
            .build();
    RunResult result = run(windows, plan("reset-ec2launch"));
    assertThat(result).isInstanceOf(RunResult.Refused.class);
    assertThat(result.summary()).contains(".run-once to be gone");
  }
}
