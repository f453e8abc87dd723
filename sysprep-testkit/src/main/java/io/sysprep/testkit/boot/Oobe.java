package io.sysprep.testkit.boot;

import io.sysprep.machine.RegistryValue;
import io.sysprep.testkit.life.ImageState;
import io.sysprep.testkit.life.MachineEvent;
import io.sysprep.testkit.setup.AnswerFiles;
import io.sysprep.testkit.setup.Sequence;
import io.sysprep.testkit.setup.SetupLog;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.Paths;
import io.sysprep.testkit.state.RegistryKeys;
import io.sysprep.testkit.state.RegistryTree;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.ConfigurationPass;
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

  private final Computer computer;
  private final Sequence sequence;
  private final SetupLog log;

  Oobe(Computer computer, Sequence sequence) {
    this.computer = computer;
    this.sequence = sequence;
    this.log = new SetupLog(computer, Paths.UNATTEND_GC, "");
  }

  void plan() {
    sequence.then(MOMENT, this::begin);
    sequence.then(MOMENT, this::runAnswerFile);
    sequence.then(PAGES, this::complete);
    Startup.ready(sequence, computer);
  }

  private void begin() {
    computer.happened(MachineEvent.Kind.STAGE_REACHED, "OOBE");
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
    if (found.isEmpty() || OobePages.waitForSomebody(found.get(), computer.installation())) {
      sequence.halt();
      computer.happened(MachineEvent.Kind.DIALOG_SHOWN, "OOBE waits for somebody");
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
