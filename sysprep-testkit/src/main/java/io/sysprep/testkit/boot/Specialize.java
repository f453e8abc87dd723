package io.sysprep.testkit.boot;

import io.sysprep.diagnose.SysprepStage;
import io.sysprep.machine.RegistryValue;
import io.sysprep.testkit.setup.AnswerFiles;
import io.sysprep.testkit.setup.SetupLog;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.Paths;
import io.sysprep.testkit.state.RegistryKeys;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.ConfigurationPass;
import io.sysprep.verify.ImageState;
import java.time.Duration;
import java.util.Optional;

/** Makes a machine of its own out of a generalized image: SID, machine identifier, name. */
final class Specialize {

  private static final String SETUP = "setup.exe";
  private static final String WINDEPLOY = "[windeploy.exe] ";
  private static final Duration MOMENT = Duration.ofSeconds(1);
  private static final Duration PROVIDERS = Duration.ofSeconds(40);
  private static final long GENERALIZED = 4;
  private static final long SPECIALIZING = 3;

  private final Boot boot;
  private final Computer computer;
  private final ImageState end;
  private final SetupLog panther;
  private final SetupLog oobe;

  Specialize(Boot boot, ImageState end) {
    this.boot = boot;
    this.computer = boot.computer();
    this.end = end;
    this.panther = new SetupLog(computer, Paths.PANTHER, "");
    this.oobe = new SetupLog(computer, Paths.UNATTEND_GC, "");
  }

  void plan() {
    boot.reach(SysprepStage.SPECIALIZE);
    boot.then(MOMENT, this::launchSetup);
    boot.then(MOMENT, this::begin);
    boot.then(PROVIDERS, this::becomeUnique);
    boot.then(MOMENT, this::finish);
    boot.then(MOMENT, this::runAnswerFile);
    boot.then(
        MOMENT,
        () ->
            panther.as("IBS").info("0x0601dc", "Setup has completed phase 4 at " + panther.now()));
  }

  private void launchSetup() {
    boolean vm =
        computer.installation().registry().text(RegistryKeys.SYSPREP, "SysprepMode").isPresent();
    oobe.info(WINDEPLOY + "WinDeploy.exe launched with command-line []...");
    oobe.info(
        WINDEPLOY
            + "Windeploy: Sysprep mode is ["
            + (vm ? "0x1" : "0x0")
            + "]; setting SQM data for the same.");
    oobe.info(
        WINDEPLOY
            + "Found generalization state [0x"
            + GENERALIZED
            + "], setup.exe completion flag [False] --> launching setup.exe.");
    oobe.info(WINDEPLOY + "Launching [C:\\Windows\\system32\\oobe\\setup.exe]...");
  }

  private void begin() {
    computer
        .installation()
        .registry()
        .write(
            RegistryKeys.SYSPREP_STATUS, "GeneralizationState", RegistryValue.number(SPECIALIZING));
    computer
        .installation()
        .registry()
        .write(RegistryKeys.SETUP, "SystemSetupInProgress", RegistryValue.number(1));
    StateLog.move(computer, ImageState.UNDEPLOYABLE, panther, SETUP);
    SetupLog setup = panther.as("IBS");
    setup.info("0x0601ce", "Setup has started phase 4 at " + panther.now());
    setup.info("Callback_Specialize: Enter.");
    setup.info("Callback_Specialize: Current State: [" + GENERALIZED + "]");
    setup.info("Callback_Specialize: Attempting to specialize image");
    panther
        .as("SYSPRP")
        .info(
            "SysprepSession::Execute: Beginning action execution from "
                + Paths.SYSPREP.resolve("ActionFiles\\Specialize.xml"));
  }

  private void becomeUnique() {
    String machineGuid = new Identity(computer).renew();
    panther.info(
        "capisp.dll::CryptoSysPrep_Specialize: assigned CAPI machine guid \"" + machineGuid + "\"");
    computer.installation().registry().deleteValue(RegistryKeys.SYSPREP, "SysprepMode");
  }

  private void finish() {
    SetupLog setup = panther.as("IBS");
    setup.info("Callback_Specialize: Internal Providers Specialized Succeeded ");
    setup.info("Callback_Specialize: External Providers Specialized Succeeded ");
    StateLog.move(computer, end, panther, SETUP);
    setup.info("Callback_Specialize: Specialize return: [0]");
    setup.info("Callback_Specialize: Exit.");
  }

  private void runAnswerFile() {
    AnswerFiles files = new AnswerFiles(computer);
    Optional<AnswerFile> found = files.inUseFor(ConfigurationPass.SPECIALIZE);
    found.ifPresent(
        file -> {
          panther.info(
              "[setup.exe] UnattendSearchExplicitPath: Found usable unattend file for pass"
                  + " [specialize] at ["
                  + Paths.CACHED_ANSWER_FILE
                  + "].");
          new SpecializePass(computer, oobe, file).run();
          files.markProcessed(ConfigurationPass.SPECIALIZE);
        });
  }
}
