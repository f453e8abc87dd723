package io.sysprep.run.overlay;

import io.sysprep.machine.FileInfo;
import io.sysprep.machine.WindowsPath;
import java.time.Instant;
import java.util.Optional;

/** What a path was changed to. */
sealed interface FileNode {

  /** Nothing is there any more. */
  record Gone() implements FileNode {}

  /** A folder was made, for administrators only or as open as the one above. */
  record Folder(Instant modified, boolean restricted) implements FileNode {}

  /** A file was written. */
  record Written(FileContent content, Instant modified) implements FileNode {}

  default Optional<FileInfo> info(WindowsPath path) {
    if (this instanceof Folder folder) {
      return Optional.of(new FileInfo(path, true, 0, folder.modified()));
    }
    return this instanceof Written file
        ? Optional.of(new FileInfo(path, false, file.content().size(), file.modified()))
        : Optional.empty();
  }
}
