package io.sysprep.unattend.search;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.Volume;
import io.sysprep.machine.WindowsPath;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileException;
import io.sysprep.unattend.xml.XmlLimits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Looks at the places of one machine. */
final class PlacesOnMachine {

  private static final RegistryKey SETUP = RegistryKey.localMachine("SYSTEM\\Setup");
  private static final String UNATTEND_FILE = "UnattendFile";
  private static final List<String> EITHER_NAME = List.of("Unattend.xml", "Autounattend.xml");

  private final MachineView machine;
  private final WindowsPath windows;

  PlacesOnMachine(MachineView machine) {
    this(machine, machine.system().windowsFolder());
  }

  PlacesOnMachine(MachineView machine, WindowsPath windows) {
    this.machine = machine;
    this.windows = windows;
  }

  /** {@return the files where Windows looks, in the order in which it does} */
  List<FoundFile> ranked() {
    List<FoundFile> found = new ArrayList<>(beforeCache());
    add(found, AnswerFilePlace.PANTHER_CACHE, windows.resolve("Panther"), List.of("unattend.xml"));
    addRoots(found, AnswerFilePlace.REMOVABLE_MEDIUM, Volume.Kind.REMOVABLE);
    addRoots(found, AnswerFilePlace.READ_ONLY_MEDIUM, Volume.Kind.OPTICAL);
    add(found, AnswerFilePlace.SYSPREP_FOLDER, sysprep(), List.of("Unattend.xml"));
    add(found, AnswerFilePlace.SYSTEM_DRIVE, systemDrive(), EITHER_NAME);
    return found;
  }

  /** {@return the files in the places that come before the cached one} */
  List<FoundFile> beforeCache() {
    List<FoundFile> found = new ArrayList<>();
    registered().flatMap(path -> at(AnswerFilePlace.REGISTRY, path)).ifPresent(found::add);
    add(found, AnswerFilePlace.PANTHER_UNATTEND, windows.resolve("Panther\\Unattend"), EITHER_NAME);
    return found;
  }

  /** {@return what Sysprep makes of the file that it is given} */
  FoundFile cachedCopyOf(FoundFile given) {
    WindowsPath cache = windows.resolve("Panther\\unattend.xml");
    return new FoundFile(AnswerFilePlace.PANTHER_CACHE, cache, given.content());
  }

  /** {@return those files and every other XML file in the folders where copies are left behind} */
  List<FoundFile> copies() {
    Map<WindowsPath, FoundFile> copies = new LinkedHashMap<>();
    ranked().forEach(file -> copies.putIfAbsent(file.path(), file));
    addXml(copies, AnswerFilePlace.PANTHER_UNATTEND, windows.resolve("Panther\\Unattend"));
    addXml(copies, AnswerFilePlace.PANTHER_CACHE, windows.resolve("Panther"));
    addXml(copies, AnswerFilePlace.SYSPREP_FOLDER, sysprep());
    return List.copyOf(copies.values());
  }

  /** {@return the file at a path, if there is one} */
  Optional<FoundFile> at(AnswerFilePlace place, WindowsPath path) {
    try {
      return machine
          .files()
          .read(path, XmlLimits.standard().bytes())
          .map(bytes -> new FoundFile(place, path, contentOf(bytes)));
    } catch (MachineException e) {
      return Optional.of(new FoundFile(place, path, new FoundFile.Unreadable(e.toString())));
    }
  }

  private static FoundFile.Content contentOf(byte[] bytes) {
    try {
      return new FoundFile.Parsed(AnswerFile.read(bytes));
    } catch (AnswerFileException e) {
      return new FoundFile.NotAnAnswerFile(e.problem());
    }
  }

  private void add(
      List<FoundFile> found, AnswerFilePlace place, WindowsPath folder, List<String> names) {
    for (String name : names) {
      at(place, folder.resolve(name)).ifPresent(found::add);
    }
  }

  private void addRoots(List<FoundFile> found, AnswerFilePlace place, Volume.Kind kind) {
    machine.volumes().volumes().stream()
        .filter(volume -> volume.kind() == kind)
        .sorted(Comparator.comparing(Volume::letter))
        .forEach(volume -> add(found, place, volume.root(), EITHER_NAME));
  }

  private void addXml(
      Map<WindowsPath, FoundFile> copies, AnswerFilePlace place, WindowsPath folder) {
    for (WindowsPath path : listed(folder)) {
      boolean xml = path.fileName().toLowerCase(Locale.ROOT).endsWith(".xml");
      if (xml && !copies.containsKey(path)) {
        at(place, path).ifPresent(file -> copies.put(path, file));
      }
    }
  }

  /** A folder that cannot be listed leaves the files that are known by name. */
  private List<WindowsPath> listed(WindowsPath folder) {
    try {
      return machine.files().list(folder).orElse(List.of());
    } catch (MachineException e) {
      return List.of();
    }
  }

  private Optional<WindowsPath> registered() {
    return machine
        .registry()
        .text(SETUP, UNATTEND_FILE)
        .map(text -> text.strip().replaceFirst("^\\\\\\?\\?\\\\", ""))
        .filter(text -> !text.isEmpty())
        .map(text -> path(expanded(text)));
  }

  private static WindowsPath path(String text) {
    try {
      return WindowsPath.of(text);
    } catch (IllegalArgumentException e) {
      throw new MachineException(
          MachineException.Reason.FAILED,
          "make sense of the path '" + text + "' in",
          SETUP + "\\" + UNATTEND_FILE,
          e);
    }
  }

  private String expanded(String text) {
    String drive = systemDrive().toString().substring(0, 2);
    return text.replaceAll("(?i)%(?:windir|systemroot)%", quoted(windows.toString()))
        .replaceAll("(?i)%systemdrive%", quoted(drive));
  }

  private static String quoted(String path) {
    return Matcher.quoteReplacement(path);
  }

  private WindowsPath sysprep() {
    return windows.resolve("System32\\Sysprep");
  }

  private WindowsPath systemDrive() {
    return WindowsPath.of(windows.drive().orElse('C') + ":\\");
  }
}
