package io.sysprep.windows.programs;

import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.CommandsView;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.ReadOnlyCommand;
import io.sysprep.machine.SystemView;
import io.sysprep.machine.WindowsPath;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Runs the commands that only read, always those of System32. */
public final class WindowsReadOnlyCommands implements CommandsView {

  private final SystemView system;
  private final CommandRunner runner;

  public WindowsReadOnlyCommands(SystemView system, CommandRunner runner) {
    this.system = system;
    this.runner = runner;
  }

  @Override
  public CommandOutput run(ReadOnlyCommand command, Duration deadline) {
    WindowsPath system32 = system.windowsFolder().resolve("System32");
    List<String> arguments =
        command.arguments().stream().map(argument -> inFolder(system32, argument)).toList();
    WindowsPath program = system32.resolve(command.program());
    return runner.run(new ProgramLaunch(program, arguments, Optional.of(system32)), deadline);
  }

  private static String inFolder(WindowsPath system32, String argument) {
    return argument.endsWith(".vbs") ? system32.resolve(argument).toString() : argument;
  }
}
