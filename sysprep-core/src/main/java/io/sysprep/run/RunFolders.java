package io.sysprep.run;

import io.sysprep.machine.Machine;
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
        .map(WindowsPath::of)
        .orElseGet(() -> WindowsPath.of(drive(view) + ":\\ProgramData"))
        .resolve("SysprepSdk");
  }

  static WindowsPath under(MachineView view) {
    return root(view).resolve("runs");
  }

  static WindowsPath create(Machine machine) {
    WindowsPath folder =
        under(machine.view()).resolve(NAME.format(machine.view().clock().instant()));
    machine.control().files().createFolders(folder);
    return folder;
  }

  private static char drive(MachineView view) {
    return view.system().windowsFolder().drive().orElse('C');
  }
}
