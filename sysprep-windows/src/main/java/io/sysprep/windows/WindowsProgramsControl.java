package io.sysprep.windows;

import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.ProgramsControl;
import io.sysprep.machine.RunningProgram;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;

/** Launches programs on Windows. */
final class WindowsProgramsControl implements ProgramsControl {

  private final ProgramStart start;
  private final ProcessTree tree;
  private final CommandRunner runner;

  WindowsProgramsControl(ProgramStart start, ProcessTree tree) {
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
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      return new StartedProgram(launch, process, tree);
    } catch (IOException e) {
      throw StartFailures.failure(launch, e);
    }
  }

  @Override
  public CommandOutput run(ProgramLaunch launch, Duration deadline) {
    return runner.run(launch, deadline);
  }
}
