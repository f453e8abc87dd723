package io.sysprep.verify;

import io.sysprep.machine.MachineView;
import io.sysprep.machine.WindowsPath;
import java.util.List;

/**
 * Where Sysprep and its traces are (Microsoft Learn, "Sysprep process overview" and "Windows Setup
 * log files").
 *
 * @param windowsFolder the Windows folder
 */
public record SysprepFiles(WindowsPath windowsFolder) {

  /**
   * Finds them on a machine.
   *
   * @param view the machine
   * @return the places, whether there is anything or not
   * @throws io.sysprep.machine.MachineException when the Windows folder could not be found out
   */
  public static SysprepFiles of(MachineView view) {
    return new SysprepFiles(view.system().windowsFolder());
  }

  /** {@return the folder of Sysprep} */
  public WindowsPath sysprepFolder() {
    return windowsFolder.resolve("System32\\Sysprep");
  }

  /** {@return sysprep.exe} */
  public WindowsPath program() {
    return sysprepFolder().resolve("sysprep.exe");
  }

  /** {@return the empty file that Sysprep makes when it has come to its end} */
  public WindowsPath tag() {
    return sysprepFolder().resolve("Sysprep_succeeded.tag");
  }

  /** {@return the log of all that Sysprep does} */
  public WindowsPath log() {
    return sysprepFolder().resolve("Panther\\setupact.log");
  }

  /** {@return the folders of the logs of Setup and of Sysprep, in this order} */
  public List<WindowsPath> pantherFolders() {
    return List.of(windowsFolder.resolve("Panther"), sysprepFolder().resolve("Panther"));
  }
}
