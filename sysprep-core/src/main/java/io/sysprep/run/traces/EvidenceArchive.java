package io.sysprep.run.traces;

import io.sysprep.machine.FileInfo;
import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.WindowsPath;
import io.sysprep.redaction.AnswerFileMark;
import io.sysprep.run.EvidenceSink;
import io.sysprep.verify.SysprepFiles;
import io.sysprep.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Copies the logs of both Panther trees, because Sysprep clears its logs at the start of a run
 * (Microsoft support article "A fatal error occurred while trying to sysprep the machine").
 *
 * <p>Logs only, and none that holds an answer file, whatever it is named: answer files are no
 * evidence of a failure and may hold passwords.
 */
public final class EvidenceArchive {

  /** The folder of the copies, in the folder of the run. */
  public static final String FOLDER_NAME = "before";

  private static final int MOST_FILES = 2000;
  private static final int DEEPEST = 8;
  private static final Set<String> LOGS_IN_XML = Set.of("diagerr.xml", "diagwrn.xml");

  private final Machine machine;
  private final WindowsPath target;
  private final Optional<EvidenceSink> sink;
  private final List<String> leftOut = new ArrayList<>();
  private int copied;

  public EvidenceArchive(Machine machine, WindowsPath runFolder, Optional<EvidenceSink> sink) {
    this.machine = machine;
    this.target = runFolder.resolve(FOLDER_NAME);
    this.sink = sink;
  }

  /** Copies, and returns how many files. */
  public int copy(SysprepFiles files) {
    List<WindowsPath> folders = files.pantherFolders();
    copyTree(folders.get(0), "Panther", 0);
    copyTree(folders.get(1), "Sysprep-Panther", 0);
    return copied;
  }

  /** What was not copied and why, each as a sentence. */
  public List<String> leftOut() {
    return leftOut;
  }

  private void copyTree(WindowsPath from, String to, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    for (WindowsPath path : machine.view().files().list(from).orElse(List.of())) {
      copyEntry(path, to + "\\" + path.fileName(), depth);
    }
  }

  private void copyEntry(WindowsPath path, String to, int depth) {
    Optional<FileInfo> info = machine.view().files().info(path);
    if (info.isPresent() && info.get().folder()) {
      copyTree(path, to, depth + 1);
    } else if (info.isPresent() && copied < MOST_FILES) {
      copyFile(path, to);
    }
  }

  /** One file that is gone or locked must not cost the others. */
  private void copyFile(WindowsPath path, String to) {
    try {
      if (!isLog(path)) {
        leftOut.add(path + " is no log.");
      } else if (holdsAnswerFile(path)) {
        leftOut.add(path + " holds an answer file.");
      } else {
        keep(path, to);
        copied++;
      }
    } catch (MachineException | IOException e) {
      leftOut.add(Words.sentence(e));
    }
  }

  private static boolean isLog(WindowsPath path) {
    String name = path.fileName().toLowerCase(Locale.ROOT);
    return name.endsWith(".log") || LOGS_IN_XML.contains(name);
  }

  private boolean holdsAnswerFile(WindowsPath path) throws IOException {
    Optional<InputStream> opened = machine.view().files().open(path, 0);
    if (opened.isEmpty()) {
      return false;
    }
    try (InputStream in = opened.get()) {
      return AnswerFileMark.isIn(in);
    }
  }

  private void keep(WindowsPath path, String to) throws IOException {
    if (sink.isEmpty()) {
      WindowsPath copy = target.resolve(to);
      Optional<WindowsPath> folder = copy.parent();
      if (folder.isPresent()) {
        machine.control().files().createFolders(folder.get());
      }
      machine.control().files().copy(path, copy);
      return;
    }
    Optional<InputStream> opened = machine.view().files().open(path, 0);
    if (opened.isPresent()) {
      try (InputStream in = opened.get()) {
        sink.get().take(to, in);
      }
    }
  }
}
