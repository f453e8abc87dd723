package io.sysprep.windows.programs;

import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.ProgramsControl;
import io.sysprep.machine.RunningProgram;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Launches programs on Windows. */
public final class WindowsProgramsControl implements ProgramsControl {

  private static final Logger LOGGER = System.getLogger(WindowsProgramsControl.class.getName());

  private final ProgramStart start;
  private final ProcessTree tree;
  private final CommandRunner runner;

  public WindowsProgramsControl(ProgramStart start, ProcessTree tree) {
    this.start = start;
    this.tree = tree;
    this.runner = new CommandRunner(start, tree, CommandRunner.OUTPUT_LIMIT);
  }

  /** What it prints goes nowhere: nobody reads it, and a full pipe would stop it. */
  @Override
  public RunningProgram launch(ProgramLaunch launch) {
    ProcessBuilder builder =
        new ProcessBuilder(start.commandLine(launch).toStrings())
            .directory(start.workingFolder(launch))
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD);
    return new StartedProgram(launch, withoutInput(started(launch, builder)), tree);
  }

  private static Process started(ProgramLaunch launch, ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw StartFailures.failure(launch, e);
    }
  }

  /** A program that runs is given to the caller also where its input cannot be closed. */
  private static Process withoutInput(Process process) {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      LOGGER.log(Level.DEBUG, "The input of process " + process.pid() + " stays open", e);
    }
    return process;
  }

  @Override
  public CommandOutput run(ProgramLaunch launch, Duration deadline) {
    return runner.run(launch, deadline);
  }
}
