package io.sysprep.testkit.run;

import static io.sysprep.unattend.ConfigurationPass.OOBE_SYSTEM;
import static io.sysprep.unattend.ConfigurationPass.SPECIALIZE;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.diagnose.Diagnosis;
import io.sysprep.diagnose.LogBundle;
import io.sysprep.diagnose.SysprepStage;
import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.run.DryRun;
import io.sysprep.run.ProgressEvent;
import io.sysprep.run.RunResult;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.Subject;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.Secret;
import io.sysprep.unattend.component.Credentials;
import io.sysprep.unattend.component.Identification;
import io.sysprep.unattend.component.Password;
import io.sysprep.unattend.component.Provisioning;
import io.sysprep.unattend.component.ShellSetup;
import io.sysprep.unattend.component.UnattendedJoin;
import io.sysprep.unattend.component.UserAccounts;
import io.sysprep.verify.RecordedImageState;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an answer file keeps secret stays in it, whatever is done with the file. */
class SecretsInRunTest {

  private static final String CANARY = "CanaryTweet";
  private static final String PASSWORD = CANARY + "1";
  private static final String KEY = "BCDFG-HJKMN-PQRTV-WXY23-46789";

  private final Scene scene =
      new Scene(FakeWindows.windowsServer2022().withCloudbaseInit(answerFile()).build());

  @Test
  void theReportOfPreflightShowsNoSecret() {
    PreflightReport report = Sysprep.on(scene.windows).preflight(Scene.plan().build());
    assertThat(report.result("answer-file-problems")).isPresent();
    assertThat(report + report.toText() + report.toJson()).doesNotContain(CANARY, KEY);
  }

  @Test
  void aDryRunShowsNoSecret() {
    DryRun dryRun = Sysprep.on(scene.windows).dryRun(Scene.plan().build());
    assertThat(dryRun.changes().toString()).contains("write file " + Scene.STAGED);
    assertThat(dryRun + dryRun.toText() + dryRun.toJson()).doesNotContain(CANARY, KEY);
  }

  @Test
  void aRunShowsNoSecretInResultEventsJournalOrChanges() {
    RunResult result = scene.run();
    assertThat(result.isSealed()).as(result.summary()).isTrue();
    assertNoSecretIsShown(result);
  }

  /** Nothing beside it says that it is one, so that only its value tells. */
  @ParameterizedTest
  @EnumSource(
      value = SysprepStage.class,
      names = {"VALIDATING_GENERALIZE", "GENERALIZE"})
  void aPasswordOfTheAnswerFileThatLogsAndPortsQuoteIsInNoOutput(SysprepStage failing) {
    WindowsPath log = WindowsPath.of("C:\\Windows\\System32\\Sysprep\\Panther\\setupact.log");
    byte[] quoting =
        ("2026-03-01 10:00:01, Error                 SYSPRP CopyProfile failed; saw "
                + PASSWORD
                + "\r\n2026-03-01 10:00:02, Info                  SYSPRP"
                + " ActionPlatform::LaunchModule: Executing method '"
                + PASSWORD
                + "' from C:\\x.dll\r\n")
            .getBytes(StandardCharsets.UTF_8);
    scene.windows.sysprep().failsAt(failing, 0x80070005L);
    List<String> heard = new ArrayList<>();
    RunResult result =
        Sysprep.on(scene.windows)
            .run(
                Scene.plan().because("it says " + PASSWORD).build(),
                event -> {
                  if (heard.stream().noneMatch(told -> told.startsWith("LogShows"))
                      && event instanceof ProgressEvent.LogShows) {
                    scene.windows.control().files().append(log, quoting);
                  }
                  heard.add(event.getClass().getSimpleName() + event);
                });
    assertThat(heard.toString()).contains("saw ***").doesNotContain(CANARY);
    assertThat(result.toJson()).contains("***").doesNotContain(CANARY);
    assertThat(scene.text(result.runFolder().orElseThrow().resolve("journal.txt")))
        .contains("it says ***")
        .doesNotContain(CANARY);
  }

  @Test
  void aPasswordOfTheAnswerFileThatAValueOfTheRegistryHasIsNotReported() {
    FakeWindows windows =
        FakeWindows.windowsServer2022()
            .withCloudbaseInit(answerFile())
            .withRegistryValue(
                RecordedImageState.KEY, RecordedImageState.VALUE, RegistryValue.text(PASSWORD))
            .build();
    PreflightReport report = Sysprep.on(windows).preflight(Scene.plan().build());
    assertThat(report.result("image-state").orElseThrow().text()).contains("***");
    assertThat(report + report.toText() + report.toJson()).doesNotContain(CANARY);
  }

  @Test
  void aPasswordOfAnAnswerFileBesideTheLogsIsNotInTheirDiagnosis() {
    String line =
        "2026-03-01 10:00:01, Error                 SYSPRP CopyProfile failed; saw " + PASSWORD;
    Diagnosis diagnosis =
        Diagnosis.of(
            LogBundle.of("setupact.log", line.getBytes(StandardCharsets.UTF_8))
                .withAnswerFile("Unattend.xml", answerFile()));
    assertThat(diagnosis.toJson() + diagnosis.toText() + diagnosis.causes())
        .contains("saw ***")
        .doesNotContain(CANARY);
  }

  @Test
  void aFailedRunShowsNoSecretEither() {
    scene.windows.sysprep().diesAt(SysprepStage.GENERALIZE);
    RunResult result = scene.run();
    assertThat(result.isSealed()).isFalse();
    assertNoSecretIsShown(result);
  }

  @Test
  void aRefusedRunShowsNoSecretInTheReportThatItCarries() {
    scene.windows.faults().deny(Subject.all(Port.WMI));
    RunResult result = scene.run();
    assertThat(result).isInstanceOf(RunResult.Refused.class);
    assertThat(result.toJson()).contains("answer-file-problems").doesNotContain(CANARY, KEY);
  }

  private void assertNoSecretIsShown(RunResult result) {
    assertThat(scene.text(result.runFolder().orElseThrow().resolve("journal.txt")))
        .isNotEmpty()
        .doesNotContain(CANARY, KEY);
    assertThat(result + result.summary() + result.toJson()).doesNotContain(CANARY, KEY);
    assertThat(Sysprep.on(scene.windows).verify().toJson()).doesNotContain(CANARY, KEY);
    assertThat(scene.heard.toString()).doesNotContain(CANARY, KEY);
    assertThat(scene.windows.changes().toString()).doesNotContain(CANARY, KEY);
  }

  private static byte[] answerFile() {
    Password password = new Password().value(Secret.of(PASSWORD)).plainText(true);
    ShellSetup shell =
        new ShellSetup().userAccounts(new UserAccounts().administratorPassword(password));
    Identification join =
        new Identification()
            .credentials(new Credentials().username("joiner").password(Secret.of(CANARY + "2")))
            .provisioning(new Provisioning().accountData(Secret.of(CANARY + "3")));
    return AnswerFile.read(Scene.UNATTEND)
        .with(OOBE_SYSTEM, shell)
        .with(SPECIALIZE, new ShellSetup().productKey(Secret.of(KEY)))
        .with(SPECIALIZE, new UnattendedJoin().identification(join))
        .toBytes();
  }
}
