package io.sysprep.testkit;

import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.ReadOnlyCommand;
import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.state.Program;
import io.sysprep.testkit.state.UserSession;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a test laid down instead of the fake's own answers.
 *
 * @param commands the output of commands
 * @param programs the programs by path
 * @param session who the program under test runs as
 * @param missingWmi WMI namespaces, and classes with their namespace, that this machine lacks
 */
record Script(
    Map<ReadOnlyCommand, CommandOutput> commands,
    Map<WindowsPath, Program> programs,
    UserSession session,
    Set<String> missingWmi) {

  Script {
    commands = Map.copyOf(commands);
    programs = Map.copyOf(programs);
    missingWmi = Set.copyOf(missingWmi);
  }

  boolean lacksWmi(String name) {
    return missingWmi.contains(name.toLowerCase(Locale.ROOT));
  }
}
