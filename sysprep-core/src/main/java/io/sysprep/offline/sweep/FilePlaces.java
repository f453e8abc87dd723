package io.sysprep.offline.sweep;

import io.sysprep.machine.FileInfo;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.WindowsPath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds files by paths with variables and patterns; the part {@code **} is a folder and those below
 * it.
 */
final class FilePlaces {

  /** More of one pattern tells nothing more, and costs time in a folder of thousands. */
  private static final int MOST = 200;

  private static final String ANY_DEPTH = "**";

  /** A link to a folder above ends here, too. */
  private static final int DEEPEST = 5;

  private final MachineView machine;

  FilePlaces(MachineView machine) {
    this.machine = machine;
  }

  /** {@return the files, folders not among them, in the order of their names} */
  List<WindowsPath> find(String pattern) {
    List<WindowsPath> found = List.of(start(pattern));
    for (String part : pattern.substring(pattern.indexOf('\\') + 1).split("\\\\", -1)) {
      found = part.equals(ANY_DEPTH) ? withFoldersBelow(found) : below(found, part);
    }
    return found.stream().filter(this::isFile).limit(MOST).toList();
  }

  private List<WindowsPath> withFoldersBelow(List<WindowsPath> folders) {
    Set<WindowsPath> all = new LinkedHashSet<>(folders);
    List<WindowsPath> level = folders;
    for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
      level = below(level, "*").stream().filter(this::isFolder).limit(MOST).toList();
      all.addAll(level);
    }
    return List.copyOf(all);
  }

  private boolean isFolder(WindowsPath path) {
    return machine.files().info(path).filter(FileInfo::folder).isPresent();
  }

  private List<WindowsPath> below(List<WindowsPath> folders, String part) {
    List<WindowsPath> below = new ArrayList<>();
    NamePattern pattern = new NamePattern(part);
    for (WindowsPath folder : folders) {
      if (NamePattern.isOne(part)) {
        machine.files().list(folder).orElse(List.of()).stream()
            .filter(entry -> pattern.fits(entry.fileName()))
            .forEach(below::add);
      } else {
        below.add(folder.resolve(part));
      }
    }
    return below;
  }

  private boolean isFile(WindowsPath path) {
    return machine
        .files()
        .info(path)
        .filter(info -> !info.folder())
        .map(FileInfo::path)
        .isPresent();
  }

  private WindowsPath start(String pattern) {
    String variable = pattern.substring(0, pattern.indexOf('\\'));
    Supplier<WindowsPath> folder =
        switch (variable) {
          case "%WINDIR%" -> machine.system()::windowsFolder;
          case "%ProgramData%" -> machine.system()::programDataFolder;
          case "%ProgramFiles%" -> machine.system()::programFilesFolder;
          case "%SystemDrive%" -> this::systemDrive;
          default -> throw new IllegalStateException("No place begins with " + variable);
        };
    return folder.get();
  }

  private WindowsPath systemDrive() {
    return WindowsPath.of(machine.system().windowsFolder().drive().orElse('C') + ":\\");
  }
}
