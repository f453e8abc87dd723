package io.sysprep.testkit;

import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.ReadOnlyCommand;
import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.state.Program;
import java.util.Map;

/**
 * What a test laid down instead of the fake's own answers.
 *
 * @param commands the output of commands
 * @param programs the programs by path
 */
record Script(Map<ReadOnlyCommand, CommandOutput> commands, Map<WindowsPath, Program> programs) {

  Script {
    commands = Map.copyOf(commands);
    programs = Map.copyOf(programs);
  }
}
