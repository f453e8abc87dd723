package io.sysprep.run.execution;

import io.sysprep.diagnose.LogEvent;
import io.sysprep.diagnose.SysprepStage;
import io.sysprep.machine.Machine;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.RunningProgram;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.run.execution.CallersWish.StopException;
import io.sysprep.verify.SysprepFiles;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Launches sysprep.exe and stays with it: process, log, deadline. */
final class SysprepProcess {

  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
  private static final Duration WORTH_TELLING = Duration.ofMinutes(10);

  private static final Duration TO_BE_GONE = Duration.ofSeconds(30);

  private final LogWatch log;
  private final ProgressTeller progress;
  private final Instant launched;
  private final Patience patience;
  private final RunningProgram program;
  private Optional<SysprepStage> stage = Optional.empty();
  private Duration told = Duration.ZERO;

  private SysprepProcess(
      Machine machine,
      SysprepPlan plan,
      ProgramLaunch launch,
      LogWatch log,
      ProgressTeller progress,
      CallersWish wish) {
    this.log = log;
    this.progress = progress;
    this.launched = machine.view().clock().instant();
    this.patience = new Patience(machine.view().clock(), wish, plan.deadline());
    this.program = machine.control().programs().launch(launch);
  }

  static SysprepProcess launch(
      Machine machine,
      SysprepPlan plan,
      SysprepFiles files,
      LogWatch log,
      ProgressTeller progress,
      CallersWish wish) {
    return new SysprepProcess(machine, plan, command(plan, files), log, progress, wish);
  }

  /**
   * The vendor's form names the answer file by its name alone, so it is run from that file's
   * folder.
   */
  static ProgramLaunch command(SysprepPlan plan, SysprepFiles files) {
    Optional<WindowsPath> file = plan.answerFile();
    Optional<WindowsPath> folder =
        file.isPresent() && plan.namesAnswerFileOnly() ? file.get().parent() : Optional.empty();
    return new ProgramLaunch(
        files.program(),
        plan.commandLine(files.windowsFolder()),
        Optional.of(folder.orElse(files.sysprepFolder())));
  }

  Instant launched() {
    return launched;
  }

  OptionalLong exitCode() {
    return program.exitCode();
  }

  /** How long the log had not grown when it was last looked at. */
  Duration silence() {
    return log.silence();
  }

  /** {@return whether Sysprep ended before the deadline} */
  boolean follow() throws StopException {
    return patience.tryUntilAnswered(Duration.ZERO, this::awaitEnd).isPresent();
  }

  private Optional<Long> awaitEnd() throws InterruptedException {
    OptionalLong code = program.await(LOOK_EVERY);
    look();
    return code.isPresent() ? Optional.of(code.getAsLong()) : Optional.empty();
  }

  /** Whether the log, as far as it goes, shows that nothing has been changed yet. */
  boolean looksHarmlessToEnd() {
    look();
    return log.problem().isEmpty()
        && stage.map(known -> !known.hasChangedMachine()).orElse(log.isUntouched());
  }

  long id() {
    return program.id();
  }

  /** Ends it, and returns whether it is gone. */
  boolean end() {
    program.killTree();
    try {
      return program.await(TO_BE_GONE).isPresent();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return program.exitCode().isPresent();
    }
  }

  private void look() {
    for (LogEvent event : log.poll()) {
      tell(event);
    }
    Duration silence = log.silence();
    if (silence.minus(told).compareTo(WORTH_TELLING) >= 0) {
      told = silence;
      progress.logIsSilent(silence);
    } else if (silence.compareTo(told) < 0) {
      told = Duration.ZERO;
    }
    progress.isRunning(silence);
  }

  private void tell(LogEvent event) {
    if (event instanceof LogEvent.StageEntered entered) {
      stage = Optional.of(entered.stage());
    }
    progress.logShows(event);
  }
}
