package io.sysprep.run;

import io.sysprep.machine.FileInfo;
import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.WindowsPath;
import io.sysprep.verify.SysprepFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Copies both Panther trees, because Sysprep clears its logs at the start of a run (Microsoft
 * support article "A fatal error occurred while trying to sysprep the machine").
 *
 * <p>Answer files are left out: they are no evidence of a failure and may hold passwords.
 */
final class EvidenceArchive {

  /** The folder of the copies, in the folder of the run. */
  static final String FOLDER_NAME = "before";

  private static final int MOST_FILES = 2000;
  private static final int DEEPEST = 8;

  private final Machine machine;
  private final WindowsPath target;
  private final List<String> leftOut = new ArrayList<>();
  private int copied;

  EvidenceArchive(Machine machine, WindowsPath target) {
    this.machine = machine;
    this.target = target;
  }

  /** Copies, and returns how many files. */
  int copy(SysprepFiles files) {
    List<WindowsPath> folders = files.pantherFolders();
    copyTree(folders.get(0), target.resolve("Panther"), 0);
    copyTree(folders.get(1), target.resolve("Sysprep-Panther"), 0);
    return copied;
  }

  /** What could not be copied and why, each as a sentence. */
  List<String> leftOut() {
    return leftOut;
  }

  private void copyTree(WindowsPath from, WindowsPath to, int depth) {
    List<WindowsPath> content = machine.view().files().list(from).orElse(List.of());
    if (content.isEmpty() || depth > DEEPEST) {
      return;
    }
    machine.control().files().createFolders(to);
    content.forEach(path -> copyEntry(path, to.resolve(path.fileName()), depth));
  }

  private void copyEntry(WindowsPath path, WindowsPath to, int depth) {
    if (isFolder(path)) {
      copyTree(path, to, depth + 1);
    } else if (!mayHoldSecrets(path) && copied < MOST_FILES) {
      copyFile(path, to);
    }
  }

  private boolean isFolder(WindowsPath path) {
    return machine.view().files().info(path).filter(FileInfo::folder).isPresent();
  }

  private static boolean mayHoldSecrets(WindowsPath path) {
    String name = path.fileName().toLowerCase(Locale.ROOT);
    return name.contains("unattend") && name.endsWith(".xml");
  }

  /** One file that is gone or locked must not cost the others. */
  private void copyFile(WindowsPath path, WindowsPath to) {
    try {
      machine.control().files().copy(path, to);
      copied++;
    } catch (MachineException e) {
      leftOut.add(String.valueOf(e.getMessage()));
    }
  }
}
