package io.sysprep.testkit.boot;

import io.sysprep.diagnose.SysprepStage;
import io.sysprep.machine.RegistryValue;
import io.sysprep.testkit.setup.AnswerFiles;
import io.sysprep.testkit.setup.SetupLog;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.Paths;
import io.sysprep.testkit.state.RegistryKeys;
import io.sysprep.testkit.state.RegistryTree;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.ConfigurationPass;
import io.sysprep.verify.ImageState;
import java.time.Duration;
import java.util.Optional;

/** Brings a specialized machine into use; without an answer file it waits for somebody. */
final class Oobe {

  private static final String OOBELDR = "[oobeldr.exe] ";
  private static final String MSOOBE = "[msoobe.exe] ";
  private static final String WINDEPLOY = "[windeploy.exe] ";
  private static final Duration MOMENT = Duration.ofSeconds(1);
  private static final Duration PAGES = Duration.ofSeconds(30);
  private static final long IDLE = 7;

  private final Boot boot;
  private final Computer computer;
  private final SetupLog log;

  Oobe(Boot boot) {
    this.boot = boot;
    this.computer = boot.computer();
    this.log = new SetupLog(computer, Paths.UNATTEND_GC, "");
  }

  void plan() {
    boot.reach(SysprepStage.OOBE_SYSTEM);
    boot.then(MOMENT, this::begin);
    boot.then(MOMENT, this::runAnswerFile);
    boot.reach(SysprepStage.OOBE);
    boot.then(PAGES, this::complete);
    boot.ready();
  }

  private void begin() {
    log.info(
        WINDEPLOY
            + "Transitioning to OOBE after setup.exe and PostSysprep commands, without reboot.");
    log.info(WINDEPLOY + "Making sure that SystemSetupInProgress is cleared.");
    write("SystemSetupInProgress", RegistryValue.number(0));
    write("OOBEInProgress", RegistryValue.number(1));
    log.info(WINDEPLOY + "Launching [C:\\Windows\\system32\\oobe\\oobeldr.exe /system]...");
    StateLog.move(computer, ImageState.UNDEPLOYABLE, log, "oobeldr.exe");
  }

  private void runAnswerFile() {
    AnswerFiles files = new AnswerFiles(computer);
    Optional<AnswerFile> found = files.inUseFor(ConfigurationPass.OOBE_SYSTEM);
    if (found.isEmpty()
        || OobePages.waitForSomebody(found.get(), computer.installation(), boot.behaviour())) {
      boot.stop("OOBE waits for somebody");
      return;
    }
    log.info(
        OOBELDR
            + "Running oobeSystem pass with discovered unattend file ["
            + Paths.CACHED_ANSWER_FILE
            + "]...");
    files.markProcessed(ConfigurationPass.OOBE_SYSTEM);
    log.info(OOBELDR + "Successfully ran oobeSystem pass.");
    log.info(MSOOBE + "Starting OOBE");
  }

  private void complete() {
    new SetupComplete(computer, log).run();
    log.info(MSOOBE + "Ending OOBE");
    StateLog.move(computer, ImageState.COMPLETE, log, "oobeldr.exe");
    write("OOBEInProgress", RegistryValue.number(0));
    write("SetupType", RegistryValue.number(0));
    write("CmdLine", RegistryValue.text(""));
    registry()
        .write(RegistryKeys.SYSPREP_STATUS, "GeneralizationState", RegistryValue.number(IDLE));
    log.info(WINDEPLOY + "WinDeploy.exe exiting with code [0x0]");
  }

  private void write(String name, RegistryValue value) {
    registry().write(RegistryKeys.SETUP, name, value);
  }

  private RegistryTree registry() {
    return computer.installation().registry();
  }
}
