package io.sysprep.run;

import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.WindowsPath;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Where runs keep their journals and archives: below ProgramData, one folder a run, named by its
 * time.
 */
final class RunFolders {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

  private RunFolders() {}

  static WindowsPath root(MachineView view) {
    return view.system()
        .variable("ProgramData")
        .map(RunFolders::path)
        .orElseGet(() -> WindowsPath.of(drive(view) + ":\\ProgramData"))
        .resolve("SysprepSdk");
  }

  private static WindowsPath path(String programData) {
    try {
      return WindowsPath.of(programData);
    } catch (IllegalArgumentException e) {
      throw new MachineException(
          Reason.FAILED, "make sense of the variable ProgramData,", programData, e);
    }
  }

  static WindowsPath under(MachineView view) {
    return root(view).resolve("runs");
  }

  static WindowsPath create(Machine machine) {
    WindowsPath folder = free(machine.view());
    machine.control().files().createFolders(folder);
    return folder;
  }

  /** The clock may have been set back, so that there is a folder of that name already. */
  private static WindowsPath free(MachineView view) {
    String name = NAME.format(view.clock().instant());
    WindowsPath folder = under(view).resolve(name);
    for (int number = 2; view.files().info(folder).isPresent(); number++) {
      folder = under(view).resolve(name + "-" + number);
    }
    return folder;
  }

  private static char drive(MachineView view) {
    return view.system().windowsFolder().drive().orElse('C');
  }
}
