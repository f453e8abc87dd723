package io.sysprep.diagnose;

import io.sysprep.words.Words;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the logs and answer files in a folder that somebody copied from a machine, whatever its
 * shape: a whole Windows folder, the Panther folders, or everything flat in one.
 */
final class LogFolder extends SimpleFileVisitor<Path> {

  /** Logs of servicing and devices: long, of another grammar, and never what decides a run. */
  private static final List<String> OTHERS =
      List.of("cbs", "dism", "setupapi", "windowsupdate", "reportingevents", "mosetup");

  private static final List<String> ARCHIVES =
      List.of(".zip", ".7z", ".cab", ".gz", ".tgz", ".rar", ".evtx", ".etl");

  private static final int MOST_NAMED = 5;

  private final Path root;
  private final List<FileLog> logs = new ArrayList<>();
  private final List<FileLog> answerFiles = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private final List<String> archives = new ArrayList<>();

  private LogFolder(Path root) {
    this.root = root;
  }

  /** The folder itself may be a link; it is what the caller asks for. */
  static LogFolder in(Path directory) throws IOException {
    LogFolder folder = new LogFolder(directory.toRealPath());
    Files.walkFileTree(folder.root, folder);
    Collections.sort(folder.logs);
    Collections.sort(folder.answerFiles);
    return folder;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    String name = root.relativize(file).toString().replace('\\', '/');
    String small = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (attributes.isSymbolicLink() || attributes.isOther()) {
      links.add(name);
    } else if (isArchive(small)) {
      archives.add(name);
    } else if (isLog(small)) {
      addLog(new FileLog(name, file));
    } else if (small.endsWith(".xml") && small.contains("unattend")) {
      answerFiles.add(new FileLog(name, file));
    }
    return FileVisitResult.CONTINUE;
  }

  private static boolean isArchive(String small) {
    for (String ending : ARCHIVES) {
      if (small.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private void addLog(FileLog log) throws IOException {
    Optional<String> archive = Archive.in(log);
    if (archive.isPresent()) {
      archives.add(log.name());
    } else {
      logs.add(log);
    }
  }

  private static boolean isLog(String small) {
    return (small.endsWith(".log") || small.endsWith(".txt")) && !isOther(small);
  }

  private static boolean isOther(String small) {
    for (String other : OTHERS) {
      if (small.startsWith(other)) {
        return true;
      }
    }
    return false;
  }

  List<FileLog> logs() {
    return logs;
  }

  List<FileLog> answerFiles() {
    return answerFiles;
  }

  /** {@return what was passed over, in sentences} */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!links.isEmpty()) {
      notes.add(
          Words.counted(links.size(), "link", "was", "were") + " not followed: " + few(links));
    }
    if (!archives.isEmpty()) {
      String counted = Words.counted(archives.size(), "archive", "was", "were");
      notes.add(counted + " not opened: " + few(archives));
    }
    return notes;
  }

  private static String few(List<String> names) {
    String named = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
    return named + (names.size() > MOST_NAMED ? " and so on." : ".");
  }
}
