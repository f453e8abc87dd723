package io.sysprep.testkit.guest;

import io.sysprep.machine.FileInfo;
import io.sysprep.machine.FilesView;
import io.sysprep.machine.MachineChange;
import io.sysprep.machine.WindowsPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All that a controller could leave in a fake guest: its files with what is in them, its tasks, and
 * what was done to its registry, services and programs.
 */
record GuestContents(Map<String, String> files, Set<String> tasks, List<String> changes) {

  static GuestContents of(FakeGuest guest) {
    Map<String, String> files = new TreeMap<>();
    take(guest.windows().inspect().files(), WindowsPath.of("C:\\"), files);
    List<String> changes =
        guest.windows().changes().stream()
            .filter(change -> !isOfFiles(change))
            .map(MachineChange::toString)
            .toList();
    return new GuestContents(files, guest.tasks(), changes);
  }

  /** Those of files are told by the files that there are. */
  private static boolean isOfFiles(MachineChange change) {
    return change.kind().name().contains("FILE") || change.kind().name().contains("FOLDER");
  }

  private static void take(FilesView view, WindowsPath folder, Map<String, String> files) {
    for (WindowsPath path : view.list(folder).orElse(List.of())) {
      boolean isFolder = view.info(path).filter(FileInfo::folder).isPresent();
      files.put(path.toString(), isFolder ? "" : content(view, path));
      if (isFolder) {
        take(view, path, files);
      }
    }
  }

  private static String content(FilesView view, WindowsPath file) {
    return view.read(file, 1 << 24)
        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
        .orElse("");
  }
}
