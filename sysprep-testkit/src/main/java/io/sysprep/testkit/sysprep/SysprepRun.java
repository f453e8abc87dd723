package io.sysprep.testkit.sysprep;

import io.sysprep.diagnose.SysprepStage;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.testkit.life.MachineEvent;
import io.sysprep.testkit.life.SysprepBehaviour;
import io.sysprep.testkit.setup.SetupLog;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.Paths;
import io.sysprep.testkit.state.RegistryKeys;
import io.sysprep.testkit.state.SimulatedProcess;
import java.time.Duration;

/** One run of Sysprep from its start to its end. */
final class SysprepRun {

  private static final Duration MOMENT = Duration.ofSeconds(1);
  private static final long FAILED = 1;
  private static final String NOT_VALID =
      "Sysprep was not able to validate your Windows installation.";
  private static final String FATAL = "A fatal error occurred while trying to sysprep the machine.";

  private final Computer computer;
  private final SysprepBehaviour behaviour;
  private final ProgramLaunch launch;
  private final SimulatedProcess process;
  private final SetupLog log;
  private final Steps steps;
  private SysprepOptions options = SysprepOptions.none();

  SysprepRun(
      Computer computer,
      SysprepBehaviour behaviour,
      ProgramLaunch launch,
      SimulatedProcess process) {
    this.computer = computer;
    this.behaviour = behaviour;
    this.launch = launch;
    this.process = process;
    this.log = new SetupLog(computer, Paths.SYSPREP_PANTHER, "SYSPRP");
    this.steps = new Steps(computer, process, behaviour, log);
  }

  void begin() {
    steps.reach(SysprepStage.STARTING);
    steps.then(MOMENT, this::openLog);
    steps.reach(SysprepStage.PARSING);
    steps.then(Duration.ZERO, this::readCommandLine);
    steps.run();
  }

  private void openLog() {
    if (behaviour.isLogCleared()) {
      log.clear();
    }
    log.open();
    log.info("========================================================");
    log.info("===          Beginning of a new sysprep run          ===");
    log.info("========================================================");
    log.info("0x0f004d", "The time is now " + log.now());
    log.info("0x0f004e", "Initialized SysPrep log at " + Paths.SYSPREP_PANTHER);
    log.info("0x0f0054", new Wording(build()).privileges());
    deleteTag();
    warnOfPendingRenames();
  }

  private void deleteTag() {
    boolean there = computer.installation().files().isFile(Paths.TAG);
    computer.installation().files().delete(Paths.TAG);
    if (there) {
      log.info("0x0f007c", "FCreateTagFile:Successfully deleted tag file " + Paths.TAG);
    } else {
      log.info(
          "0x0f007e",
          "FCreateTagFile:Tag file "
              + Paths.TAG
              + " does not already exist, no need to delete anything");
    }
  }

  private void warnOfPendingRenames() {
    computer
        .installation()
        .registry()
        .value(RegistryKeys.SESSION_MANAGER, "PendingFileRenameOperations")
        .ifPresent(pending -> log.warning("WinMain: File operations pending"));
  }

  private void readCommandLine() {
    if (launch.arguments().isEmpty()) {
      log.info("0x0f003d", "WinMain:Displaying dialog box for user to choose sysprep mode...");
      hangOnDialog("System Preparation Tool 3.14");
      return;
    }
    CommandLineReader reader = new CommandLineReader(log);
    boolean read = reader.read(launch.arguments());
    options = reader.options();
    GivenAnswerFile given = new GivenAnswerFile(computer, launch, options);
    if (!read || given.isMissing()) {
      String code = read ? "0x2" : "0x0";
      log.error("", "WinMain: Unable to parse command-line arguments to sysprep; GLE = " + code);
      fail(FATAL);
      return;
    }
    planPhases(given);
  }

  private void planPhases(GivenAnswerFile given) {
    if (options.vm()) {
      log.info("0x0f00b7", "WinMain:Sysprep mode [vm]; was specified");
    }
    Situation situation = new Situation(computer, behaviour, log, steps, options);
    new Validation(situation, Phase.CLEANUP).plan(() -> fail(NOT_VALID));
    if (options.generalize()) {
      new Validation(situation, Phase.GENERALIZE).plan(() -> fail(NOT_VALID));
    }
    new Cleanup(situation).plan(() -> fail(FATAL));
    if (options.generalize()) {
      new Generalize(situation, given).plan(() -> fail(FATAL));
    } else {
      steps.then(MOMENT, () -> given.content().ifPresent(given::keep));
    }
    planEnding();
  }

  private void planEnding() {
    steps.then(MOMENT, this::succeed);
    steps.reach(SysprepStage.FINISHING);
    steps.then(MOMENT, this::end);
  }

  private void succeed() {
    computer.moveTo(Outcome.of(options));
    if (!behaviour.isTagMissing()) {
      computer.installation().files().write(Paths.TAG, new byte[0], computer.timeline().now());
      log.info("FCreateTagFile:Successfully created tag file " + Paths.TAG);
    }
  }

  private void end() {
    String ending = options.ending().orElse("SHUTDOWN");
    if (!ending.equals("QUIT")) {
      log.info(
          "ProcessShutdown:Successfully called InitiateSystemShutdownEx to shutdown the computer");
    }
    closeLog();
    exit(0);
    if (!ending.equals("QUIT")) {
      computer.shutDown(ending.equals("REBOOT"));
    }
  }

  /** Ends with an error; without /quiet a dialog stands in the way that nobody sees. */
  private void fail(String dialog) {
    if (options.quiet()) {
      steps.halt();
      closeLog();
      exit(FAILED);
    } else {
      hangOnDialog(dialog);
    }
  }

  private void hangOnDialog(String dialog) {
    steps.halt();
    computer.happened(MachineEvent.Kind.DIALOG_SHOWN, dialog);
  }

  private void closeLog() {
    log.info("0x0f0052", "Shutting down SysPrep log");
    log.info("0x0f004d", "The time is now " + log.now());
  }

  private void exit(long code) {
    long shown = behaviour.exitCode().orElse(code);
    computer.processes().end(process, shown);
    computer.happened(MachineEvent.Kind.PROGRAM_ENDED, "sysprep.exe " + shown);
  }

  private int build() {
    return computer.installation().product().build();
  }
}
