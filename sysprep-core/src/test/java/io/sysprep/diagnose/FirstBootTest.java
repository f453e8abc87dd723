package io.sysprep.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** First boots of clones: what fails in them, in the words of windeploy, Setup and oobeldr. */
class FirstBootTest {

  private static final String NOT_DEFINED = "Setting is not defined in this component.";
  private static final String INVALID = "Value is invalid.";

  @Test
  void lastBootDecidesAndNeverAnOlderGoodOne() {
    BootText log = new BootText().goesThrough().after(86_400).launched();
    log.error("[oobeldr.exe] Failed to complete RunSMIPass for oobeSystem.  Error: [0x8030000C]");

    Diagnosis diagnosis = log.diagnosed();

    assertThat(diagnosis.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(diagnosis.runs())
        .extracting(Run::verdict)
        .containsExactly(Verdict.SUCCEEDED, Verdict.FAILED);
    assertThat(diagnosis.runs()).allMatch(Run::firstBoot);
    assertThat(diagnosis.toText()).startsWith("The first boot of the image failed");
  }

  @Test
  void olderGoodBootDoesNotSpeakForOneThatOnlyBegan() {
    BootText log = new BootText().goesThrough().after(86_400).launched();

    assertThat(log.diagnosed().verdict()).isEqualTo(Verdict.NO_FAILURE);
  }

  @Test
  void goodBootAfterABadOneIsASuccess() {
    BootText log = new BootText().launched();
    log.error("[windeploy.exe] Setup.exe failed, returning exit code [0x1f]");

    assertThat(log.after(600).goesThrough().diagnosed().verdict()).isEqualTo(Verdict.SUCCEEDED);
  }

  @Test
  void stageThatWentWellDoesNotOutweighTheExitCodeOfTheBoot() {
    Diagnosis diagnosis =
        new BootText()
            .launched()
            .info("Callback_Specialize: Specialize return: [0]")
            .exits("0x1f")
            .diagnosed();

    assertThat(diagnosis.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(diagnosis.causes()).extracting(Cause::id).containsExactly("first-boot-failed");
    assertThat(diagnosis.causes().get(0).title()).contains("exiting with code [0x1f]");
    assertThat(diagnosis.retry()).isEqualTo(Retry.UNSAFE);
  }

  @Test
  void onlyTheEndOfTheBootIsItsSuccess() {
    BootText log = new BootText().launched().info("Callback_Specialize: Specialize return: [0]");
    assertThat(log.diagnosed().verdict()).isEqualTo(Verdict.NO_FAILURE);

    log.info(
        "[oobeldr.exe] OrchestrateUpdateImageState: Updating image state from"
            + " [IMAGE_STATE_UNDEPLOYABLE] --> [IMAGE_STATE_COMPLETE]");
    assertThat(log.diagnosed().verdict()).isEqualTo(Verdict.SUCCEEDED);
  }

  @Test
  void olderBootOfTheOtherLogDoesNotExcuseThisOne() {
    LogBundle specialize =
        new BootText().info("Setup has completed phase 4 at 2026-03-01").as("Panther/setupact.log");
    LogBundle oobe =
        new BootText()
            .after(86_400)
            .launched()
            .error("[windeploy.exe] Setup.exe failed, returning exit code [0x1f]")
            .as("Panther/UnattendGC/setupact.log");

    assertThat(Diagnosis.of(specialize.plus(oobe)).verdict()).isEqualTo(Verdict.FAILED);
  }

  @Test
  void logThatSaysWhyIsTakenRatherThanTheOneThatSaysThat() {
    LogBundle setup =
        new BootText()
            .refuses("setup.exe", SHELL, "/ComputerName", INVALID)
            .isNotValid("0x80220005")
            .as("Panther/setuperr.log");
    LogBundle windeploy =
        new BootText()
            .launched()
            .after(1)
            .error("[windeploy.exe] Setup.exe failed, returning exit code [0x1f]")
            .as("Panther/UnattendGC/setupact.log");

    assertThat(Diagnosis.of(setup.plus(windeploy)).causes())
        .first()
        .extracting(Cause::id)
        .isEqualTo("computer-name-too-long");
  }

  private static final String SHELL = BootText.SHELL_SETUP;

  @Test
  void refusedSettingIsNamedWithComponentPassAndIndex() {
    Diagnosis diagnosis =
        new BootText()
            .error("CSI", "00000001 (F) 80220005 from CWcmScalarInstanceCore::PutCurrentValue")
            .refuses(
                "setup.exe",
                BootText.DEPLOYMENT,
                "/RunSynchronous/RunSynchronousCommand/[Order=\"2\"]/Path",
                INVALID)
            .isNotValid("0x80220005")
            .error("[windeploy.exe] Setup.exe failed, returning exit code [0x1f]")
            .diagnosed();

    assertThat(diagnosis.causes()).hasSize(1);
    Cause root = diagnosis.causes().get(0);
    assertThat(root.id()).isEqualTo("answer-file-invalid-setting");
    assertThat(root.title())
        .contains("RunSynchronous/RunSynchronousCommand[2]/Path of component")
        .contains("in the pass specialize");
    assertThat(root.names())
        .containsEntry("component", BootText.DEPLOYMENT)
        .containsEntry("setting", "RunSynchronous/RunSynchronousCommand[2]/Path")
        .containsEntry("pass", "specialize");
    assertThat(root.evidence().get(0).text()).contains("[Order=\"2\"]/Path").contains(INVALID);
    assertThat(root.codes()).first().hasToString("0x80220005");
    assertThat(root.remedies().get(0).text()).contains("259");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/ComputerName|Value is invalid.|0x80220005|computer-name-too-long|15",
        "/TimeZone|Value is invalid.|0x80220005|answer-file-invalid-setting|TimeZone",
        "/RunSynchronous|Die Einstellung ist nicht da.|0x80220001|answer-file-invalid-setting|Move",
        "/RunSynchronous|какой-то текст|0x80220001|answer-file-invalid-setting|Move",
        "/AdministratorPassword|Setting is not defined in this component.|0x0|answer-file-invalid-setting|UserAccounts",
        "/OOBE/NoSuchThing|Setting is not defined in this component.|0x0|answer-file-invalid-setting|NoSuchThing",
        "''|The same namespace should not appear twice|0x8022001b|answer-file-duplicate|Merge",
        "/X|something new|0x80220099|answer-file-invalid-setting|/X"
      })
  void codeSaysWhyWhateverTheLanguage(
      String setting, String description, String code, String cause, String remedy) {
    Cause root =
        new BootText()
            .refuses("setup.exe", SHELL, setting, description)
            .isNotValid(code)
            .diagnosed()
            .causes()
            .get(0);

    assertThat(root.id()).isEqualTo(cause);
    assertThat(root.title() + root.remedies()).contains(remedy.replace("/", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        [oobeldr.exe] SMI data results dump: Source = Name: Microsoft-Windows-Shell-Setup, Language: neutral,
                      PublicKeyToken: 31bf3856ad364e35, VersionScope: nonSxS,
                      /settings/AdministratorPassword
        [oobeldr.exe] SMI data results dump: Description = Setting is not defined in this component.
        """,
        """
        [oobeldr.exe] SMI data results dump:
          Source = Name: Microsoft-Windows-Shell-Setup, ... /settings/AdministratorPassword
          Description = Setting is not defined in this component.
        """,
        """
        SMI data results dump: Source = .../AdministratorPassword
        SMI data results dump: Description = Setting is not defined in this component.
        """
      })
  void dumpIsReadHoweverItWasWrapped(String dump) {
    Diagnosis diagnosis = BootText.quoted(dump);

    assertThat(diagnosis.causes()).hasSize(1);
    assertThat(diagnosis.causes().get(0).names()).containsEntry("setting", "AdministratorPassword");
    assertThat(diagnosis.causes().get(0).evidence().get(0).text()).contains(NOT_DEFINED);
  }

  @Test
  void passThatFailedAtAnEarlierBootLeadsBackToWhatFailedThen() {
    BootText log = new BootText().launched().refuses("oobeldr.exe", SHELL, "/Foo", NOT_DEFINED);
    log.error("[oobeldr.exe] Failed to complete RunSMIPass for oobeSystem.  Error: [0x8030000C]");
    for (int boot = 0; boot < 2; boot++) {
      log.after(300).launched();
      log.error("[oobeldr.exe] Pass has failed status; system is in an invalid state.");
    }

    Diagnosis diagnosis = log.diagnosed();

    assertThat(diagnosis.causes())
        .extracting(Cause::id)
        .startsWith("answer-file-invalid-setting", "first-boot-failed");
    assertThat(diagnosis.failedBoots()).isEqualTo(3);
    assertThat(diagnosis.toText()).contains("3 boots in a row").contains("loop");
  }

  @Test
  void failedCommandIsNamedWithItsExitCode() {
    Diagnosis diagnosis =
        new BootText()
            .info("[SETUPUGC.EXE] SetupUGC launched with command line [specialize]")
            .info("[SETUPUGC.EXE] Finished executing [cmd /c \"setup.cmd [a] -Password C4n4ry\"]")
            .info("[SETUPUGC.EXE] Process returned with exit code 0x5")
            .info("[SETUPUGC.EXE] SetupUGC returning with exit code [4]")
            .diagnosed();

    Cause root = diagnosis.causes().get(0);
    assertThat(root.id()).isEqualTo("specialize-command-failed");
    assertThat(root.title()).contains("exit code 0x5").contains("setup.cmd [a]");
    assertThat(root.names()).containsEntry("pass", "specialize").containsEntry("code", "0x5");
    assertThat(diagnosis.toJson() + diagnosis.toText()).doesNotContain("C4n4ry");
  }

  @Test
  void commandThatAsksForARestartHasNotFailed() {
    BootText log =
        new BootText()
            .info("[SETUPUGC.EXE] SetupUGC launched with command line [specialize]")
            .info("[SETUPUGC.EXE] Finished executing [cloudbase-init.exe && exit 1 || exit 2]")
            .info("[SETUPUGC.EXE] Process returned with exit code 0x1")
            .info("[SETUPUGC.EXE] SetupUGC returning with exit code [2]");

    assertThat(log.diagnosed().verdict()).isEqualTo(Verdict.NO_FAILURE);
  }

  @Test
  void providerThatNoRowKnowsIsNamed() {
    Diagnosis diagnosis =
        new BootText()
            .error("[setup.exe] Winre not found")
            .error("[setup.exe] Something else failed")
            .error(
                "SYSPRP",
                "ActionPlatform::LaunchModule: Failure occurred while executing"
                    + " 'Sysprep_Specialize_X' from C:\\Windows\\System32\\spx.dll; dwRet = 0x130")
            .diagnosed();

    Cause root = diagnosis.causes().get(0);
    assertThat(diagnosis.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(root.id()).isEqualTo("unknown-failure");
    assertThat(root.title()).contains("Sysprep_Specialize_X of C:\\Windows\\System32\\spx.dll");
    assertThat(root.evidence().get(0).text()).contains("spx.dll; dwRet = 0x130");
    assertThat(root.names()).containsEntry("method", "Sysprep_Specialize_X");
    assertThat(diagnosis.retry()).isEqualTo(Retry.UNSAFE);
  }

  @Test
  void providerThatFailedInABootThatWentThroughDidNotMatter() {
    BootText log = new BootText().launched();
    log.error("SYSPRP", "LaunchDll:Failure occurred while executing 'a.dll,B', returned error 5");

    assertThat(log.exits("0x0").diagnosed().verdict()).isEqualTo(Verdict.SUCCEEDED);
  }

  @Test
  void skippedSetupCompleteIsWorthKnowingAfterSuccess() {
    BootText log = new BootText().launched();
    log.info("[windeploy.exe] OEM license detected, will not run SetupComplete.cmd").exits("0x0");

    assertThat(log.diagnosed().verdict()).isEqualTo(Verdict.SUCCEEDED);
    assertThat(log.diagnosed().suspects())
        .extracting(Cause::id)
        .containsExactly("setupcomplete-skipped");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "unable to deserialize it; status = 0x80070005, hrResult = 0x0.|answer-file-unreadable|EFS",
        "unable to deserialize it; status = 0x1, hrResult = 0x800705b9.|answer-file-broken|XML",
        "unable to deserialize it; status = 0x1, hrResult = 0x80070057.|answer-file-unreadable|code"
      })
  void answerFileThatIsFoundAndNotReadIsNamedByTheCode(String what, String cause, String title) {
    Cause root =
        new BootText()
            .error(
                "[setup.exe] UnattendSearchExplicitPath: Found unattend file at [C:\\u] but "
                    + what)
            .diagnosed()
            .causes()
            .get(0);

    assertThat(root.id()).isEqualTo(cause);
    assertThat(root.title()).contains(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Windows could not complete the installation. To install Windows, restart it.|first-boot-failed",
        "Windows cannot be configured to run on this computer's hardware.|first-boot-failed",
        "Windows could not finish configuring the system.|first-boot-failed",
        "Windows could not configure one or more system components.|first-boot-failed",
        "Windows n’a pas pu terminer l’installation.|first-boot-failed",
        "Windows no pudo finalizar la configuración del sistema.|first-boot-failed",
        "Der Computer wurde unerwartet neu gestartet, oder ein Fehler ist aufgetreten.|restart-loop",
        "L’ordinateur a redémarré de manière inattendue ou a rencontré une erreur.|restart-loop",
        "El equipo se reinició de manera inesperada o se produjo un error.|restart-loop",
        "O computador foi reiniciado inesperadamente ou encontrou um erro.|restart-loop",
        "Компьютер неожиданно перезагрузился, или возникла ошибка.|restart-loop",
        "コンピューターが予期せず再起動したか、エラーが発生しました。|restart-loop",
        "计算机意外地重新启动或遇到错误。|restart-loop",
        "Windows Setup encountered an internal error while loading or searching for an unattended"
            + " answer file.|answer-file-unreadable",
        "Windows could not parse or process unattended answer file [C:\\u.xml]. The answer file is"
            + " invalid. The error was detected at line 37 column 1 of the answer"
            + " file.|answer-file-broken",
        "Eine Sprache, die niemand kennt: [specialize] bla.|answer-file-invalid-setting",
        "Noch eine: [oobeSystem] bla [Microsoft-Windows-Shell-Setup].|answer-file-shell-setup"
      })
  void quotedDialogIsEnough(String dialog, String cause) {
    Diagnosis diagnosis = BootText.quoted(dialog);

    assertThat(diagnosis.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(diagnosis.causes()).extracting(Cause::id).containsExactly(cause);
    assertThat(diagnosis.retry()).isEqualTo(Retry.UNSAFE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UnattendSearchExplicitPath: Found usable file for pass [specialize] at [E:\\u.xml].",
        "SetupUGC running to process unattend settings for pass [specialize]",
        "[oobeldr.exe] Status for unattend pass [oobeSystem] = 0x0",
        "Callback_Unattend_InitEngine: settings of pass [specialize] were already applied",
        "Running pass [oobeSystem] in [Microsoft-Windows-Shell-Setup]",
        "our tool: [specialize] started"
      })
  void lineOfALogThatLostItsHeadIsNoDialog(String line) {
    assertThat(BootText.quoted(line).verdict()).isNotEqualTo(Verdict.FAILED);
  }

  @ParameterizedTest
  @CsvSource({
    "0x80220003, publicKeyToken",
    "0x80220014, where each setting stands",
    "0x80220026, length of ComputerName"
  })
  void codesOfSettingsManagementSayWhatToLookFor(String code, String remedy) {
    Cause root = new BootText().isNotValid(code).diagnosed().causes().get(0);

    assertThat(root.id()).isEqualTo("answer-file-invalid-setting");
    assertThat(root.remedies().get(0).text()).contains(remedy);
  }

  @Test
  void setupCompleteIsSkippedOnClientsInOtherWords() {
    BootText log = new BootText().launched();
    log.info(
        "[windeploy.exe] Client OS edition and OEM license detected, will not run"
            + " SetupComplete.cmd");

    assertThat(log.exits("0x0").diagnosed().suspects())
        .extracting(Cause::id)
        .containsExactly("setupcomplete-skipped");
  }

  @Test
  void specializeThatGivesUpWithoutNamingAnActionHasFailed() {
    BootText log = new BootText().launched();
    log.error(
        "SYSPRP", "RunPlatformActions:Failed while executing Sysprep session actions; dwRet = 0x5");

    assertThat(log.diagnosed().verdict()).isEqualTo(Verdict.FAILED);
    assertThat(log.diagnosed().retry()).isEqualTo(Retry.UNSAFE);
  }

  @Test
  void passOfADialogIsNamed() {
    assertThat(BootText.quoted("bla bla [auditUser] bla.").causes().get(0).title())
        .contains("in the pass auditUser");
  }

  @Test
  void answerFileThatSysprepItselfRefusesSaysNothingOfTheClone() {
    LogText log = new LogText().start("GENERALIZE", "UNATTEND");
    log.line(
        "Error",
        "",
        "",
        "[sysprep.exe] UnattendErrorFromResults: Error text = bla [generalize] bla.");

    assertThat(log.diagnosed().verdict()).isEqualTo(Verdict.FAILED);
    assertThat(log.diagnosed().retry()).isEqualTo(Retry.UNKNOWN);
  }

  @Test
  void servicingErrorsExplainABootThatFailedAndProveNothingAlone() {
    BootText log = new BootText().error("CBS", "Failed to commit CSI transaction to finalize.");
    assertThat(log.diagnosed().verdict()).isNotEqualTo(Verdict.FAILED);

    log.error("[windeploy.exe] Setup.exe failed, returning exit code [0x1f]");
    assertThat(log.diagnosed().causes())
        .extracting(Cause::id)
        .containsExactly("servicing-store-inconsistent");
  }
}
