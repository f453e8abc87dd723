package io.sysprep.run.traces;

import io.sysprep.machine.FileInfo;
import io.sysprep.machine.FilesView;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Copies of answer files that runs have made: the one that Sysprep reads, and beside it those that
 * were not whole when the program that wrote them died.
 */
public final class StagedCopies {

  private StagedCopies() {}

  /** The copies in the folder that a copy is put into; nobody else may write there. */
  public static List<WindowsPath> beside(FilesView files, WindowsPath place) {
    Optional<WindowsPath> folder = place.parent();
    List<WindowsPath> found = new ArrayList<>();
    if (folder.isPresent()) {
      for (WindowsPath path : files.list(folder.get()).orElse(List.of())) {
        Optional<FileInfo> file = files.info(path);
        if (file.isPresent() && !file.get().folder()) {
          found.add(path);
        }
      }
    }
    return found;
  }

  /** What runs have left in the Windows folder, each as a sentence. */
  static List<String> told(MachineView view) {
    WindowsPath windows = view.system().windowsFolder();
    return beside(view.files(), SysprepPlan.stagingPlace(windows)).stream()
        .map(path -> path + " is a copy of an answer file, which may hold passwords: delete it.")
        .toList();
  }
}
