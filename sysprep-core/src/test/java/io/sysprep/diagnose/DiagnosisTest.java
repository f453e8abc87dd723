package io.sysprep.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosisTest {

  private static final String BITLOCKER =
      "BitLocker-Sysprep: BitLocker is on for the OS volume. Turn BitLocker off. (0x80310039)";

  private static final String PACKAGE = "Contoso.App_1.2.3.0_x64__8wekyb3d8bbwe";

  private static final String NOT_PROVISIONED =
      "Package " + PACKAGE + " was installed for a user, but not provisioned for all users.";

  @Test
  void the_last_run_decides() {
    LogText failedThenSucceeded =
        new LogText().start().error(BITLOCKER).stopsValidating("0x80310039");
    failedThenSucceeded.after(600).start("OOBE", "GENERALIZE").succeeds();

    Diagnosis diagnosis = failedThenSucceeded.diagnosed();

    assertThat(diagnosis.verdict()).isEqualTo(Verdict.SUCCEEDED);
    assertThat(diagnosis.runs())
        .extracting(Run::verdict)
        .containsExactly(Verdict.FAILED, Verdict.SUCCEEDED);
    assertThat(diagnosis.decidingRun().orElseThrow().options())
        .containsExactly("OOBE", "GENERALIZE");
  }

  @Test
  void what_hands_a_failure_on_is_evidence_not_a_cause() {
    Diagnosis diagnosis =
        new LogText()
            .start()
            .error(
                "0x0f00b0", "spopk.dll:: Failed to query pending CBS operations; hr = 0x80080005")
            .error(
                "0x0f0082",
                "ActionPlatform::LaunchModule: Failure occurred while executing"
                    + " 'Sysprep_Clean_Validate_Opk' from C:\\Windows\\System32\\spopk.dll; dwRet = 0x5")
            .stopsValidating("0x80070005")
            .diagnosed();

    Cause root = diagnosis.causes().get(0);
    assertThat(diagnosis.causes()).hasSize(1);
    assertThat(root.id()).isEqualTo("servicing-query-failed");
    assertThat(root.evidence()).hasSize(4);
    assertThat(root.codes().get(0)).hasToString("0x80080005");
    assertThat(root.codes().get(0).symbol()).contains("CO_E_SERVER_EXEC_FAILURE");
    assertThat(diagnosis.retry()).isEqualTo(Retry.SAFE);
  }

  @Test
  void the_package_of_the_log_stands_in_the_remedy() {
    Diagnosis diagnosis = new LogText().error(NOT_PROVISIONED).diagnosed();

    Cause root = diagnosis.causes().get(0);
    assertThat(root.title()).contains(PACKAGE);
    assertThat(root.remedies().get(0).text()).contains("Get-AppxPackage -AllUsers Contoso.App |");
    assertThat(root.evidence().get(0).line()).isEqualTo(1);
  }

  @Test
  void a_failure_while_executing_is_not_safe_to_retry() {
    assertThat(
            new LogText().start().error(NOT_PROVISIONED).stopsExecuting("0x80073cf2").diagnosed())
        .extracting(Diagnosis::verdict, Diagnosis::retry)
        .containsExactly(Verdict.FAILED, Retry.UNSAFE);
  }

  @Test
  void an_unknown_failure_names_provider_and_first_whole_code() {
    Diagnosis diagnosis =
        new LogText()
            .start()
            .execute("Generalize")
            .calls("SomeSysprep", "C:\\Windows\\System32\\some.dll")
            .error("some.dll: Could not open the store; hr = 0x80041010")
            .error(
                "0x0f0082",
                "ActionPlatform::LaunchModule: Failure occurred while executing"
                    + " 'SomeSysprep' from C:\\Windows\\System32\\some.dll; dwRet = 0x1010")
            .stopsExecuting("0x80071010")
            .diagnosed();

    Cause root = diagnosis.causes().get(0);
    assertThat(root.id()).isEqualTo("unknown-failure");
    assertThat(root.title())
        .contains("SomeSysprep of C:\\Windows\\System32\\some.dll")
        .contains("0x80041010 WBEM_E_INVALID_CLASS");
    assertThat(diagnosis.retry()).isEqualTo(Retry.UNSAFE);
  }

  @Test
  void bootStoreThatIsDeniedIsNotSaidToBeMissing() {
    String line =
        "ActionPlatform::LaunchModule: Failure occurred while executing 'Sysprep_Generalize_Bcd'"
            + " from C:\\Windows\\System32\\spbcd.dll; dwRet = ";

    Cause denied = new LogText().start().error(line + "0x5").diagnosed().causes().get(0);
    Cause missing = new LogText().start().error(line + "0x2").diagnosed().causes().get(0);

    assertThat(denied.title()).doesNotContain("missing").contains("the code says why");
    assertThat(missing.title()).contains("missing");
    assertThat(denied.id()).isEqualTo(missing.id());
  }

  @Test
  void remediesOfStorePackagesWarnOfWhatCannotBeUndone() {
    Cause cause = new LogText().start().error(NOT_PROVISIONED).diagnosed().causes().get(0);

    assertThat(cause.fixability()).isEqualTo(Fixability.GUIDED);
    assertThat(cause.remedies())
        .extracting(Remedy::text)
        .anyMatch(text -> text.startsWith("Never drop the provisioning of a package that cannot"))
        .anyMatch(text -> text.contains("0x80070032"))
        .anyMatch(text -> text.contains("provision the version that is installed"));
  }

  @Test
  void restartThatUpdatesWaitForIsNamedWithItsCode() {
    Cause cause =
        new LogText()
            .error(
                "Sysprep_Clean_Validate_Opk:There are one or more Windows updates that require a"
                    + " reboot.[gle=0x000036b7]")
            .diagnosed()
            .causes()
            .get(0);

    assertThat(cause.id()).isEqualTo("restart-pending");
    assertThat(cause.codes()).extracting(ErrorCode::value).containsExactly(0x36b7L);
  }

  @Test
  void restartIsNamedByItsCodeWhateverTheLanguage() {
    LogText log = new LogText().start();
    log.error("Sysprep_Clean_Validate_Opk: Es stehen Updates aus.[gle=0x000036b7]");

    assertThat(log.diagnosed().causes()).extracting(Cause::id).containsExactly("restart-pending");
  }

  @Test
  void dialogsOfSysprepTellThatItFailedAndWhereToLook() {
    Diagnosis validating =
        BootText.quoted("Sysprep was not able to validate your Windows installation.");
    Diagnosis somewhere =
        BootText.quoted("A fatal error occurred while trying to sysprep the machine.");

    assertThat(validating.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(validating.retry()).isEqualTo(Retry.SAFE);
    assertThat(somewhere.retry()).isEqualTo(Retry.UNKNOWN);
    assertThat(somewhere.causes().get(0).remedies().get(0).text()).contains("Panther");
  }

  @Test
  void a_flood_of_harmless_errors_does_not_hide_the_cause() {
    LogText log = new LogText().start();
    for (int i = 0; i < 5_000; i++) {
      log.line("Error", "", "TOOL", "BCD: BiUpdateEfiEntry failed c000000d");
      log.error("Something nobody knows failed: " + i);
    }

    Diagnosis diagnosis = log.error(NOT_PROVISIONED).stopsValidating("0x80073cf2").diagnosed();

    assertThat(diagnosis.causes()).extracting(Cause::id).containsExactly("appx-not-provisioned");
    assertThat(diagnosis.causes().get(0).evidence().get(0).line()).isEqualTo(10_006);
  }

  @Test
  void harmless_errors_alone_are_named_as_such() {
    Diagnosis diagnosis =
        new LogText()
            .line("Error", "", "TOOL", "BCD: BiUpdateEfiEntry failed c000000d")
            .diagnosed();

    assertThat(diagnosis.verdict()).isEqualTo(Verdict.NO_FAILURE);
    assertThat(diagnosis.causes()).allMatch(Cause::benign);
  }

  @Test
  void nothing_decides_an_empty_log_or_bundle() {
    assertThat(Diagnosis.of(LogBundle.of("setupact.log", new byte[0])).verdict())
        .isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void the_log_of_another_program_is_told_apart() {
    byte[] log =
        new LogText()
            .line("Error", "", "MOUPG", "CSetupHost::Execute(412): Result = 0x800705BB")
            .bytes();
    assertThat(Diagnosis.of(LogBundle.of("setuperr.log", log)).verdict())
        .isEqualTo(Verdict.NOT_A_SYSPREP_LOG);
  }

  @Test
  void setuperr_tells_the_end_that_setupact_lacks_but_only_of_the_same_run() {
    LogText errors = new LogText().error(BITLOCKER).stopsValidating("0x80310039");
    LogText cut = new LogText().start("GENERALIZE");
    LogBundle both =
        LogBundle.of("Panther/setupact.log", cut.bytes())
            .plus(LogBundle.of("Panther/setuperr.log", errors.bytes()));
    assertThat(Diagnosis.of(both).causes()).extracting(Cause::id).containsExactly("bitlocker-on");

    LogText later = new LogText().after(3600).start("GENERALIZE");
    LogBundle nextRun =
        LogBundle.of("Panther/setupact.log", later.bytes())
            .plus(LogBundle.of("Panther/setuperr.log", errors.bytes()));
    assertThat(Diagnosis.of(nextRun).verdict()).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void the_first_boot_of_the_installation_does_not_excuse_a_failed_capture(@TempDir Path folder)
      throws IOException {
    write(
        folder.resolve("Windows/Panther/setupact.log"),
        new LogText().line("Info", "", "IBS", "Setup has completed phase 4 at 2026-03-01"));
    write(
        folder.resolve("Windows/System32/Sysprep/Panther/setupact.log"),
        new LogText().after(86_400).start().error(BITLOCKER).stopsValidating("0x80310039"));
    write(folder.resolve("Windows/Logs/CBS/CBS.log"), new LogText().error(NOT_PROVISIONED));

    LogBundle bundle = LogBundle.in(folder);

    assertThat(bundle.names()).hasSize(2);
    assertThat(Diagnosis.of(bundle).causes()).extracting(Cause::id).containsExactly("bitlocker-on");
  }

  private static void write(Path file, LogText log) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, log.bytes());
  }

  @Test
  void a_folder_that_is_not_there_is_named(@TempDir Path folder) {
    assertThatThrownBy(() -> LogBundle.in(folder.resolve("none")))
        .isInstanceOf(LogReadException.class)
        .hasMessageContaining("none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void reads_every_encoding_with_and_without_a_mark(String charset) {
    String log = new LogText().start().error("Größe: " + BITLOCKER).toString();
    Charset encoding = Charset.forName(charset);

    assertBitLocker(log.getBytes(encoding), "Größe");
    if (charset.startsWith("UTF")) {
      assertBitLocker(("\uFEFF" + log).getBytes(encoding), "Größe");
    }
  }

  private static void assertBitLocker(byte[] content, String text) {
    Diagnosis diagnosis = Diagnosis.of(LogBundle.of("setupact.log", content));
    assertThat(diagnosis.causes()).extracting(Cause::id).containsExactly("bitlocker-on");
    assertThat(diagnosis.causes().get(0).evidence().get(0).text()).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-08-17 11:22:44, Error SYSPRP ~",
        "Error SYSPRP ~",
        "SYSPRP ~",
        "==> builder: 2026-08-17 11:22:44, Error                 SYSPRP ~",
        "2026-07-18T11:43:44Z: ==> builder: 2026-08-17 11:22:44, Error   SYSPRP ~",
        "08-17-2026 11:22:44.000 SYSPRP ~",
        "<![LOG[~]LOG]!><time=\"11:22:44.000+000\" date=\"08-17-2026\" component=\"SYSPRP\" type=\"3\">",
        "<Date> <Time>, Error [0x0f0082] SYSPRP ~",
        "[0x0f0082] SYSPRP ~",
        "~"
      })
  void reads_every_form_in_which_logs_are_passed_on(String form) {
    byte[] log = form.replace("~", BITLOCKER).getBytes(StandardCharsets.UTF_8);

    assertThat(Diagnosis.of(LogBundle.of("paste.txt", log)).causes())
        .extracting(Cause::id)
        .containsExactly("bitlocker-on");
  }

  @Test
  void a_line_wrapped_by_a_forum_is_read_as_one() {
    String log =
        "2026-01-01 10:00:00, Error SYSPRP Package "
            + PACKAGE
            + " was installed for a user, but\n"
            + "not provisioned for all users.[gle=0x00000003]\n";

    Diagnosis diagnosis =
        Diagnosis.of(LogBundle.of("paste.txt", log.getBytes(StandardCharsets.UTF_8)));

    assertThat(diagnosis.causes().get(0).evidence().get(0).text()).contains("not provisioned");
    assertThat(diagnosis.causes().get(0).codes()).isEmpty();
  }

  @Test
  void tells_stages_providers_and_components_with_their_durations() {
    LogText log = new LogText().start("OOBE", "GENERALIZE", "MODE");
    log.info("0x0f00b7", "WinMain:Sysprep mode [vm]; was specified");
    log.after(1)
        .validate("Cleanup")
        .calls("Validate", "a.dll")
        .after(30)
        .returns("Validate", "a.dll");
    log.execute("Cleanup").info("  Name: Microsoft-Windows-X, Order: 256");
    log.calls("Clean", "b.dll").after(9).succeeds();

    Run run = log.diagnosed().decidingRun().orElseThrow();

    assertThat(run.mode()).contains("vm");
    assertThat(run.components()).containsExactly("Microsoft-Windows-X");
    assertThat(run.stages())
        .extracting(StageSpan::stage)
        .containsExactly(
            SysprepStage.STARTING,
            SysprepStage.PARSING,
            SysprepStage.VALIDATING_CLEANUP,
            SysprepStage.CLEANUP,
            SysprepStage.FINISHING);
    assertThat(run.stages().get(2).duration()).contains(Duration.ofSeconds(30));
    assertThat(run.providers())
        .extracting(ProviderSpan::method, ProviderSpan::outcome)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Validate", ProviderSpan.Outcome.SUCCEEDED),
            org.assertj.core.groups.Tuple.tuple("Clean", ProviderSpan.Outcome.UNFINISHED));
    assertThat(run.duration()).contains(Duration.ofSeconds(40));
  }

  @Test
  void a_clock_that_is_put_back_gives_no_negative_duration() {
    Run run =
        new LogText().start().after(-7 * 3600).succeeds().diagnosed().decidingRun().orElseThrow();

    assertThat(run.duration()).isEmpty();
    assertThat(Timeline.of(run).orElseThrow().length()).isPositive();
  }

  @Test
  void an_endless_run_keeps_its_first_and_last_providers() {
    LogText log = new LogText().start().execute("Generalize");
    for (int i = 0; i < 20_000; i++) {
      log.calls("Method" + i, "a.dll").returns("Method" + i, "a.dll");
    }

    List<ProviderSpan> providers = log.diagnosed().decidingRun().orElseThrow().providers();

    assertThat(providers).hasSizeLessThan(1_000);
    assertThat(providers.get(0).method()).isEqualTo("Method0");
    assertThat(providers.get(providers.size() - 1).method()).isEqualTo("Method19999");
  }

  @Test
  void lines_of_no_form_are_counted() {
    byte[] log = "what a strange line\n\n\n\nand another\n".getBytes(StandardCharsets.UTF_8);
    assertThat(Diagnosis.of(LogBundle.of("x.txt", log)).unreadLines()).isEqualTo(2);
  }

  @Test
  void reading_byte_by_byte_gives_the_same_as_reading_at_once() {
    LogText log = new LogText().start("GENERALIZE").validate("Generalize");
    log.error(NOT_PROVISIONED).stopsValidating("0x80073cf2");
    GrowingFile file = new GrowingFile();
    LogFollower follower = LogFollower.of(file, GrowingFile.PATH);
    for (char c : log.toString().toCharArray()) {
      file.append(String.valueOf(c));
      follower.poll();
    }

    assertThat(follower.diagnosis().toJson()).isEqualTo(log.diagnosed().toJson());
  }
}
