package io.sysprep.diagnose;

import io.sysprep.diagnose.lines.LogSource;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the logs in a folder that somebody copied from a machine, whatever its shape: a whole
 * Windows folder, the Panther folders, or everything flat in one.
 */
final class LogFolder extends SimpleFileVisitor<Path> {

  /** Logs of servicing and devices: long, of another grammar, and never what decides a run. */
  private static final List<String> OTHERS =
      List.of("cbs", "dism", "setupapi", "windowsupdate", "reportingevents", "mosetup");

  private final Path root;
  private final List<LogSource> found = new ArrayList<>();

  private LogFolder(Path root) {
    this.root = root;
  }

  static List<LogSource> logsIn(Path root) throws IOException {
    LogFolder folder = new LogFolder(root);
    Files.walkFileTree(root, folder);
    folder.found.sort((a, b) -> a.name().compareTo(b.name()));
    return List.copyOf(folder.found);
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile() && isLog(file.getFileName().toString())) {
      found.add(new FileLog(root.relativize(file).toString().replace('\\', '/'), file));
    }
    return FileVisitResult.CONTINUE;
  }

  private static boolean isLog(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return (name.endsWith(".log") || name.endsWith(".txt"))
        && OTHERS.stream().noneMatch(name::startsWith);
  }
}
