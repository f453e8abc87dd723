package io.sysprep.preflight.checks.tabled;

import io.sysprep.machine.FilesView;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.PreflightFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds files by a path in which the last name may end with a star. */
public final class FilesByName {

  private static final String STAR = "*";

  private FilesByName() {}

  /**
   * Finds what is there.
   *
   * @param facts the machine
   * @param path the path, with variables of tables
   * @return the files and folders, in the order of the folder
   */
  public static List<WindowsPath> found(PreflightFacts facts, String path) {
    FilesView files = facts.machine().files();
    if (!path.endsWith(STAR)) {
      WindowsPath file = facts.expanded(path);
      return files.info(file).isPresent() ? List.of(file) : List.of();
    }
    int end = path.lastIndexOf('\\');
    String beginning = path.substring(end + 1, path.length() - 1).toLowerCase(Locale.ROOT);
    List<WindowsPath> found = new ArrayList<>();
    for (WindowsPath file : files.list(facts.expanded(path.substring(0, end))).orElse(List.of())) {
      if (file.fileName().toLowerCase(Locale.ROOT).startsWith(beginning)) {
        found.add(file);
      }
    }
    return found;
  }
}
