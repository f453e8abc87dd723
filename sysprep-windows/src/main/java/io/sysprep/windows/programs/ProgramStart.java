package io.sysprep.windows.programs;

import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.WindowsPath;
import io.sysprep.windows.files.HostPaths;
import java.io.File;
import java.util.function.UnaryOperator;
import org.apache.commons.exec.CommandLine;

/** Turns a launch into what this JVM can start: no shell, no search path, each argument quoted. */
public final class ProgramStart {

  private final HostPaths paths;
  private final UnaryOperator<String> quoting;

  public ProgramStart(HostPaths paths, UnaryOperator<String> quoting) {
    this.paths = paths;
    this.quoting = quoting;
  }

  CommandLine commandLine(ProgramLaunch launch) {
    CommandLine line = new CommandLine(paths.of(launch.program()).toFile());
    launch.arguments().forEach(argument -> line.addArgument(quoting.apply(argument), false));
    return line;
  }

  File workingFolder(ProgramLaunch launch) {
    WindowsPath folder =
        launch.workingFolder().or(launch.program()::parent).orElse(launch.program());
    return paths.of(folder).toFile();
  }
}
