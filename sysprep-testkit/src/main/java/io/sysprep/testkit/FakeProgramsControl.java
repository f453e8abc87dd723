package io.sysprep.testkit;

import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.MachineChange;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.ProgramsControl;
import io.sysprep.machine.RunningProgram;
import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.life.MachineEvent;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.FreshInstallation;
import io.sysprep.testkit.state.Paths;
import io.sysprep.testkit.state.Program;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Launches the programs that the fake simulates or a test scripted. */
final class FakeProgramsControl implements ProgramsControl {

  private final Gate gate;
  private final Map<WindowsPath, Program> programs;
  private final Runnable requireAlive;

  FakeProgramsControl(Gate gate, Map<WindowsPath, Program> programs, Runnable requireAlive) {
    this.gate = gate;
    this.programs = programs;
    this.requireAlive = requireAlive;
  }

  @Override
  public RunningProgram launch(ProgramLaunch launch) {
    Program.Started started = start(launch, Question.of("run", subject(launch)));
    return new FakeRunningProgram(started.process(), gate.computer(), requireAlive);
  }

  @Override
  public CommandOutput run(ProgramLaunch launch, Duration deadline) {
    Question question = Question.within(deadline, "run", subject(launch));
    Program.Started started = start(launch, question);
    Computer computer = gate.computer();
    synchronized (computer) {
      computer.timeline().advanceUntil(() -> !started.process().isRunning(), deadline);
      requireAlive.run();
      if (started.process().isRunning()) {
        computer.processes().killTree(started.process());
        throw new MachineException(
            Reason.TIMED_OUT, question.attempt(), question.subject().toString());
      }
      return started.output();
    }
  }

  private Program.Started start(ProgramLaunch launch, Question question) {
    List<Program.Started> started = new ArrayList<>();
    gate.change(
        question,
        new MachineChange.ProgramLaunched(launch),
        () -> started.add(start(launch, question, gate.computer())));
    return started.get(0);
  }

  private Program.Started start(ProgramLaunch launch, Question question, Computer computer) {
    Program program = programs.get(launch.program());
    if (!computer.installation().files().isFile(launch.program())
        && !isOfWindowsAndNotModelled(launch.program(), computer)) {
      throw Failures.of(Reason.MISSING, question, Failures.FILE_NOT_FOUND);
    }
    if (program == null) {
      throw new UnmodelledException(question.toString());
    }
    if (program.needsElevation() && !computer.user().elevated()) {
      throw Failures.of(Reason.FAILED, question, Failures.ELEVATION_REQUIRED);
    }
    computer.happened(MachineEvent.Kind.PROGRAM_STARTED, launch.commandLine());
    return program.start(launch, computer);
  }

  /**
   * A real Windows has many programs that this one has not; that they are missing would be a lie.
   */
  private static boolean isOfWindowsAndNotModelled(WindowsPath program, Computer computer) {
    return program.startsWith(Paths.SYSTEM32)
        && !FreshInstallation.hasProgram(computer.installation().product(), program);
  }

  private static Subject subject(ProgramLaunch launch) {
    return Subject.program(launch.program());
  }
}
