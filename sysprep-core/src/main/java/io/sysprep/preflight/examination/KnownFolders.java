package io.sysprep.preflight.examination;

import io.sysprep.machine.MachineView;
import io.sysprep.machine.WindowsPath;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the variables in paths of tables stand for on a machine.
 *
 * @param byVariable the folders, by {@code %variable%}
 */
record KnownFolders(Map<String, String> byVariable) {

  static KnownFolders of(MachineView machine, WindowsPath windows) {
    String drive = windows.drive().orElse('C') + ":";
    Map<String, String> folders = new LinkedHashMap<>();
    folders.put("%WINDIR%", windows.toString());
    folders.put("%SystemDrive%", drive);
    folders.put("%ProgramData%", machine.system().programDataFolder().toString());
    folders.put("%ProgramFiles%", machine.system().programFilesFolder().toString());
    return new KnownFolders(folders);
  }

  WindowsPath expanded(String path) {
    String expanded = path;
    for (Map.Entry<String, String> folder : byVariable.entrySet()) {
      expanded = expanded.replace(folder.getKey(), folder.getValue());
    }
    return WindowsPath.of(expanded);
  }
}
