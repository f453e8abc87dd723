package io.sysprep.licensing;

import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.MachineControl;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.WindowsPath;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A copy of slmgr.vbs, which finds no texts beside it and prints its built-in English.
 *
 * @param control changes of the machine
 * @param folder where the copy lies while it runs
 */
record EnglishScript(MachineControl control, WindowsPath folder) {

  private static final String COPY = "slmgr-english.vbs";

  CommandOutput run(WindowsPath windowsFolder, Duration deadline) {
    WindowsPath system = windowsFolder.resolve("System32");
    WindowsPath copy = folder.resolve(COPY);
    control.files().copy(system.resolve("slmgr.vbs"), copy);
    try {
      return control.programs().run(launch(system.resolve("cscript.exe"), copy), deadline);
    } finally {
      control.files().delete(copy);
    }
  }

  /** With {@code //U} the output is UTF-16, whatever the code page. */
  private static ProgramLaunch launch(WindowsPath cscript, WindowsPath copy) {
    List<String> arguments = List.of("//nologo", "//U", copy.toString(), "/dlv");
    return new ProgramLaunch(cscript, arguments, Optional.empty());
  }
}
