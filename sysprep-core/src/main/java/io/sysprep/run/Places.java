package io.sysprep.run;

import io.sysprep.machine.MachineView;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import java.util.List;

/**
 * Where Sysprep and its traces are (Microsoft Learn, "Sysprep process overview" and "Windows Setup
 * log files").
 *
 * @param windowsFolder the Windows folder
 */
record Places(WindowsPath windowsFolder) {

  static Places of(MachineView view) {
    return new Places(view.system().windowsFolder());
  }

  WindowsPath sysprepFolder() {
    return windowsFolder.resolve("System32\\Sysprep");
  }

  WindowsPath program() {
    return sysprepFolder().resolve("sysprep.exe");
  }

  WindowsPath tag() {
    return sysprepFolder().resolve("Sysprep_succeeded.tag");
  }

  WindowsPath staged() {
    return SysprepPlan.stagingPlace(windowsFolder);
  }

  WindowsPath actLog() {
    return sysprepFolder().resolve("Panther\\setupact.log");
  }

  List<WindowsPath> pantherFolders() {
    return List.of(windowsFolder.resolve("Panther"), sysprepFolder().resolve("Panther"));
  }
}
