package io.sysprep.diagnose;

import io.sysprep.diagnose.lines.LogSource;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.WindowsPath;
import java.util.ArrayList;
import java.util.List;

/**
 * The places where Windows keeps the logs of Sysprep and of the first boot.
 *
 * <p>Microsoft Docs: "Sysprep Process Overview", "Windows Setup Log Files and Event Logs".
 */
final class LogPlaces {

  private static final List<String> BELOW_WINDOWS =
      List.of(
          "System32\\Sysprep\\Panther\\setupact.log",
          "System32\\Sysprep\\Panther\\setuperr.log",
          "Panther\\setupact.log",
          "Panther\\setuperr.log",
          "Panther\\UnattendGC\\setupact.log",
          "Panther\\UnattendGC\\setuperr.log",
          "DtcInstall.log");

  private static final List<String> ANSWER_FILES =
      List.of(
          "Panther\\unattend.xml",
          "Panther\\Unattend\\Unattend.xml",
          "Panther\\Unattend\\Autounattend.xml");

  private static final List<String> CLOUDBASE_LOGS =
      List.of("cloudbase-init-unattend.log", "cloudbase-init.log");

  private static final String CLOUDBASE = "Program Files\\Cloudbase Solutions\\Cloudbase-Init\\log";

  private LogPlaces() {}

  static List<LogSource> of(MachineView machine) {
    WindowsPath windows = machine.system().windowsFolder();
    List<WindowsPath> places = new ArrayList<>();
    BELOW_WINDOWS.forEach(place -> places.add(windows.resolve(place)));
    windows
        .parent()
        .map(drive -> drive.resolve(CLOUDBASE))
        .ifPresent(folder -> CLOUDBASE_LOGS.forEach(log -> places.add(folder.resolve(log))));
    return there(machine, places);
  }

  /** The cached answer file, and those that outrank it. */
  static List<LogSource> answerFilesOf(MachineView machine) {
    WindowsPath windows = machine.system().windowsFolder();
    return there(machine, ANSWER_FILES.stream().map(windows::resolve).toList());
  }

  private static List<LogSource> there(MachineView machine, List<WindowsPath> places) {
    return places.stream()
        .filter(place -> machine.files().info(place).isPresent())
        .<LogSource>map(place -> new MachineLog(machine.files(), place))
        .toList();
  }
}
